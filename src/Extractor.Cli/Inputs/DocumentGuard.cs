namespace Extractor.Cli.Inputs;

/// <summary>Keeps what goes wrong with one document from the others: it is told, the document named, and the run goes on.</summary>
internal static class DocumentGuard
{
    /// <summary>Null where the work was done; otherwise a sentence for the user.</summary>
    /// <param name="writes">The work writes the command's output: where that fails, it fails for every document, and the run ends.</param>
    public static string? Run(string document, Action work, bool writes = false)
    {
        try
        {
            work();
            return null;
        }
        catch (UserErrorException error)
        {
            return error.Message;
        }
        catch (OutOfMemoryException)
        {
            return $"{document}: needs more memory than there is. Leave it out, or read it on a larger machine.";
        }
        catch (Exception error) when (error is not OperationCanceledException && !(writes && error is IOException))
        {
            return $"{document}: this should not happen: {error.Message} ({error.GetType().Name}). Please report it with the file.";
        }
    }
}
