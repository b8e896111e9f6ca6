using Extractor.Pdf;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;
using PdfDocument = PdfSharp.Pdf.PdfDocument;
using PdfPage = PdfSharp.Pdf.PdfPage;
using PdfReader = PdfSharp.Pdf.IO.PdfReader;

namespace Extractor.Web.HandOn;

/// <summary>A copy of the PDF with each finding's places marked and the finding as the mark's note; what the pages show stays as it is.</summary>
internal static class AnnotatedPdf
{
    private const int MostNotes = 2000;

    /// <exception cref="InvalidDataException">The PDF cannot be written to: it is encrypted, or damaged in a way that only readers overlook.</exception>
    public static void Write(Stream output, ReadOnlyMemory<byte> pdf, IEnumerable<HandedFinding> findings)
    {
        using var whole = new MemoryStream();
        try
        {
            using var document = PdfReader.Open(new MemoryStream(pdf.ToArray()), PdfDocumentOpenMode.Modify);
            foreach (var finding in findings.Take(MostNotes)) Annotate(document, finding);
            document.Save(whole, closeStream: false);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new InvalidDataException($"这个 PDF 不能加批注（{error.Message}）/ this PDF cannot be annotated", error);
        }

        whole.Position = 0;
        whole.CopyTo(output);
    }

    private static void Annotate(PdfDocument document, HandedFinding finding)
    {
        foreach (var (role, place, _) in finding.Places.Where(p => !p.IsElsewhere && p.Place.Page >= 1 && p.Place.Page <= document.PageCount))
        {
            var page = document.Pages[place.Page - 1];
            var annotation = new PdfDictionary(document);
            document.Internals.AddObject(annotation);
            annotation.Elements.SetName("/Type", "/Annot");
            annotation.Elements.SetName("/Subtype", "/Square");
            annotation.Elements["/Rect"] = Numbers(document, OnPage(page, place.Box, 2));
            annotation.Elements["/C"] = Numbers(document, Color(finding.Severity));
            annotation.Elements["/BS"] = Border(document);
            annotation.Elements.SetInteger("/F", 4);
            annotation.Elements["/T"] = new PdfString($"问题 {finding.Number}", PdfStringEncoding.Unicode);
            var note = $"【{finding.SeverityName.Chinese}】{finding.Message.Chinese}\n{role.Chinese}";
            annotation.Elements["/Contents"] = new PdfString(note, PdfStringEncoding.Unicode);
            Annotations(document, page).Elements.Add(annotation.Reference!);
        }
    }

    private static PdfArray Annotations(PdfDocument document, PdfPage page)
    {
        if (page.Elements.GetArray("/Annots") is { } present) return present;
        var made = new PdfArray(document);
        page.Elements["/Annots"] = made;
        return made;
    }

    private static PdfDictionary Border(PdfDocument document)
    {
        var border = new PdfDictionary(document);
        border.Elements.SetReal("/W", 1.2);
        return border;
    }

    private static PdfArray Numbers(PdfDocument document, params double[] numbers) => new(document, [.. numbers.Select(n => new PdfReal(n))]);

    private static double[] Color(string severity) => severity switch
    {
        "contradiction" => [0.78, 0.1, 0.08],
        "doubt" => [0.42, 0.25, 0.65],
        _ => [0.8, 0.52, 0],
    };

    /// <summary>From points from the top left of what is shown to the page's own space: Y upwards, before rotation, in its units.</summary>
    private static double[] OnPage(PdfPage page, Box box, double margin)
    {
        var media = page.MediaBox;
        var crop = page.Elements.ContainsKey("/CropBox") && page.CropBox is { IsZero: false } cut ? cut : media;
        var (left, right) = (Math.Max(Math.Min(crop.X1, crop.X2), Math.Min(media.X1, media.X2)),
            Math.Min(Math.Max(crop.X1, crop.X2), Math.Max(media.X1, media.X2)));
        var (bottom, top) = (Math.Max(Math.Min(crop.Y1, crop.Y2), Math.Min(media.Y1, media.Y2)),
            Math.Min(Math.Max(crop.Y1, crop.Y2), Math.Max(media.Y1, media.Y2)));
        var unit = page.Elements.GetReal("/UserUnit") is > 0 and var u ? u : 1;
        var (x0, y0, x1, y1) = ((box.X0 - margin) / unit, (box.Y0 - margin) / unit, (box.X1 + margin) / unit, (box.Y1 + margin) / unit);
        return (((page.Rotate % 360) + 360) % 360) switch
        {
            90 => [left + y0, bottom + x0, left + y1, bottom + x1],
            180 => [right - x1, bottom + y0, right - x0, bottom + y1],
            270 => [right - y1, top - x1, right - y0, top - x0],
            _ => [left + x0, top - y1, left + x1, top - y0],
        };
    }
}
