using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The embedded font file of a descriptor, told apart by its first bytes rather than by the key that leads to it.</summary>
internal static class FontProgram
{
    private static readonly string[] Keys = ["FontFile2", "FontFile3", "FontFile"];

    public static bool IsEmbedded(PdfDictionary? descriptor) => Stream(descriptor) is not null;

    /// <summary>Opened when first asked for; null where there is none or it is none of the known kinds.</summary>
    public static Lazy<IFontProgram?> Of(PdfDictionary? descriptor, FontProblems problems) => new(() =>
    {
        if (Stream(descriptor) is not { } stream)
        {
            return null;
        }

        var data = stream.Keep();
        var bytes = new FontBytes(data);
        IFontProgram? program = TrueTypeProgram.Read(bytes);
        program ??= CffProgram.Read(bytes);
        program ??= Type1Program.Read(data.Span);
        if (program is null)
        {
            problems.Report("font-program-unreadable", "has an embedded font file of no known kind.");
        }

        return program;
    });

    private static PdfStream? Stream(PdfDictionary? descriptor) =>
        Keys.Select(k => descriptor?.Stream(k)).FirstOrDefault(s => s is not null);
}
