using System.Security.Cryptography;
using Extractor.Batch;

namespace Extractor.Cli.Inputs;

/// <summary>Reads an input file; a failure names the file, what is wrong and what to do.</summary>
internal static class InputBytes
{
    public static byte[] Of(string file) => Use(file, static bytes => bytes.ToArray());

    /// <summary>Reads a file into memory that the next one is read into again.</summary>
    /// <param name="use">Keeps nothing of the bytes.</param>
    public static T Use<T>(string file, Func<ArraySegment<byte>, T> use)
    {
        using var content = Read(file, LentBytes.Read);
        return use(content.Content);
    }

    /// <summary>The SHA-256 of the bytes as hexadecimal digits.</summary>
    /// <remarks>What has no length is not opened: a pipe among the files of a folder would hold up the whole run.</remarks>
    public static string Hash(string file) => Read(file, path =>
    {
        var length = RegularFile.Length(path);
        InputLimit.Check(length);
        if (length == 0) return Convert.ToHexStringLower(SHA256.HashData([]));
        using var bytes = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    });

    private static T Read<T>(string file, Func<string, T> read)
    {
        if (Directory.Exists(file))
            throw new UserErrorException(
            $"{file}: " + (CanBeListed(file)
                ? "the folder holds no file to read. Name a file, or a folder with such files in it or below."
                : "the folder may not be read. Check its permissions."));
        try
        {
            return read(file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException(
                $"{file}: {(file.Contains('\uFFFD') ? "cannot be opened: its name is not written in UTF-8. Rename it." : "no such file. Check the path.")}",
                exception);
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
