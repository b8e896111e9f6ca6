namespace Extractor.Cli.Outputs;

/// <summary>The folder that a command writes into.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder where it is missing, and sees that files can be written there before any work is done.</summary>
    public static void Prepare(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, Path.GetRandomFileName() + ".tmp");
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = File.Exists(folder) ? "this is a file, not a folder" : exception.Message.TrimEnd('.');
            throw new UserErrorException($"{folder}: cannot be written to ({reason}). Choose another folder with --out.", exception);
        }
    }
}
