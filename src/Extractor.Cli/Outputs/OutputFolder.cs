namespace Extractor.Cli.Outputs;

/// <summary>The folder that a command writes into.</summary>
internal static class OutputFolder
{
    /// <summary>The end of the names under which a file is written until it is whole.</summary>
    public const string Temporary = ".tmp";

    private const int ProbeBytes = 1 << 20;

    /// <summary>Makes the folder where it is missing, and sees that files can be written there before any work is done.</summary>
    public static void Prepare(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            Probe(folder, 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = File.Exists(folder) ? "this is a file, not a folder" : exception.Message.TrimEnd('.');
            throw new UserErrorException($"{folder}: cannot be written to ({reason}). Choose another folder with --out.", exception);
        }
    }

    /// <summary>False where no further document can be written: where one could not, the fault may lie with its name.</summary>
    public static bool HasRoom(string folder)
    {
        try
        {
            Probe(folder, ProbeBytes);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Probe(string folder, int bytes)
    {
        var probe = Path.Combine(folder, $"probe.json.{Path.GetRandomFileName()}{Temporary}");
        using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        file.Write(new byte[bytes]);
    }
}
