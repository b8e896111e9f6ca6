namespace Extractor.Batch;

/// <summary>Tells files from the pipes and devices that lie in a folder beside them: a pipe into which nobody writes would hold up whoever opens it.</summary>
internal static class RegularFile
{
    /// <remarks>
    /// What has a length is a file. Whether something without one is an empty file or a pipe shows only when it is opened; for reading and writing at once,
    /// that does not wait for another side. What cannot be opened so is left to those who read it.
    /// </remarks>
    public static bool Is(string path)
    {
        try
        {
            if (Length(path) > 0) return true;
            using var opened = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return opened.CanSeek;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Of what a link leads to; zero where that is no file.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static long Length(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is null) return file.Length;
        return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length : 0;
    }
}
