using Extractor.Cli.Inputs;
using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Web.HandOn;
using Extractor.Web.Review;

namespace Extractor.Cli.Outputs;

/// <summary>A folder of pages: an index, and a small page for each document with its findings and the places they rest on.</summary>
internal sealed class HtmlCheckOutput(OwnedFolder folder, IDecisions? decisions, PdfReading reading, Language language) : ICheckOutput
{
    private readonly HtmlFolder _pages = new(folder.PathOf(""), decisions, folder.TryTake, language);

    public bool TellsBetweenInPlace => true;

    public string? Add(InputDocument input, CheckedDocument document)
    {
        var original = OriginalPdf.Find(input, document.Disclosure);
        using var pdf = original is var (_, bytes) ? Open(bytes) : null;
        _pages.Add(input.Path, document.Disclosure, document.Findings, document.Report, original?.Path, pdf is null ? null : pdf.GetPage);
        return null;
    }

    public void Complete() => _pages.Complete();

    private IPdfDocument? Open(byte[] bytes)
    {
        try
        {
            return reading.CreateReader().Open(bytes, reading.Limits);
        }
        catch (PdfOpenException)
        {
            return null;
        }
    }
}
