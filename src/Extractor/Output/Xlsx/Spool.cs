namespace Extractor.Output.Xlsx;

/// <summary>
/// A file of bytes that wait for their turn, so that they need not wait in memory. Nobody else sees it; it goes with the process, however that ends.
/// </summary>
internal static class Spool
{
    private const int Buffer = 1 << 16;

    public static FileStream Open()
    {
        var path = Path.Combine(Path.GetTempPath(), $"extractor-{Path.GetRandomFileName()}{ReplacedFile.Unfinished}");
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }
}
