namespace Extractor.Pdf;

/// <summary>A file's bytes, whichever reader is to open them.</summary>
internal static class PdfBytes
{
    /// <exception cref="PdfOpenException">There is no such file.</exception>
    public static byte[] Of(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PdfOpenException(PdfOpenFailure.NotFound, "There is no such file. Check its name and folder.", e);
        }
    }
}
