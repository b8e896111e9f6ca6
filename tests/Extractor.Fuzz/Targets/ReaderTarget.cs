using Extractor.Pdf;

namespace Extractor.Fuzz.Targets;

/// <summary>A PDF's bytes → its pages.</summary>
internal static class ReaderTarget
{
    public static void Read(byte[] file)
    {
        try
        {
            using var document = PdfDocument.Open(file);
            for (var page = 1; page <= document.NumberOfPages; page++) document.GetPage(page);
        }
        catch (PdfOpenException)
        {
            // It was told why the file is not read.
        }
    }
}
