namespace Extractor.Cli.Inputs;

/// <summary>Reads an input file once; a failure names the file, what is wrong and what to do.</summary>
internal static class InputBytes
{
    public static byte[] Of(string file)
    {
        if (Directory.Exists(file)) throw new UserErrorException($"{file}: {(CanBeListed(file) ? "the folder holds no file to read. Name a file, or a folder with such files in it or below." : "the folder may not be read. Check its permissions.")}");
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException($"{file}: no such file. Check the path.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new UserErrorException($"{file}: may not be read. Check the file's permissions.", exception);
        }
        catch (IOException exception)
        {
            throw new UserErrorException($"{file}: cannot be read ({exception.Message.TrimEnd('.')}). Check the disk and the path.", exception);
        }
    }

    private static bool CanBeListed(string folder)
    {
        try
        {
            Directory.EnumerateFileSystemEntries(folder).Any();
            return true;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }
}
