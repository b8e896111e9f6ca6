using Extractor.Pdf.Content;
using Extractor.Pdf.Filters;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Images;

/// <summary>Reads an image object or an inline image (ISO 32000-2, 8.9.5 and 8.9.7), whose keys may be abbreviated.</summary>
/// <param name="colorSpaces">What names of colour spaces lead to; inline images may use them.</param>
/// <param name="isWhite">A stencil is painted in white.</param>
internal sealed class StreamImage(PdfStream stream, PdfDictionary? colorSpaces, bool isWhite) : IImageSource
{
    public PdfImage Read() => Read(static source => source.Decode());

    public PdfImage Stored() => Read(static source => source.Raw);

    private PdfImage Read(Func<PdfStream, ReadOnlyMemory<byte>> bytes) =>
        Read(stream, bytes, mask: Mask(stream.Dictionary) is { } mask ? Read(mask, bytes, mask: null) : null);

    private PdfImage Read(PdfStream source, Func<PdfStream, ReadOnlyMemory<byte>> bytes, PdfImage? mask)
    {
        var entries = source.Dictionary;
        var (filter, parameters) = StreamDecoder.ImageFilter(entries);
        var isStencil = (entries["ImageMask"] ?? entries["IM"]) is PdfBoolean { Value: true };
        var colors = isStencil ? SampleColors.Gray : SampleColors.Read(entries["ColorSpace"] ?? entries["CS"], colorSpaces);
        var width = Integer(entries, "Width", "W") ?? 0;
        return new PdfImage
        {
            Width = width,
            Height = Integer(entries, "Height", "H") ?? 0,
            Encoding = EncodingOf(filter),
            Filter = filter ?? "",
            Bytes = bytes(source),
            BitsPerComponent = isStencil ? 1 : Integer(entries, "BitsPerComponent", "BPC") ?? 8,
            Colors = colors.Model,
            Components = colors.Components,
            Palette = colors.Palette,
            IsInverted = (entries["Decode"] ?? entries["D"]) is PdfArray { Count: >= 2 } range && range.Number(0) > range.Number(1),
            IsStencil = isStencil,
            IsWhite = isStencil && isWhite,
            Fax = EncodingOf(filter) == ImageEncoding.Fax ? Fax(parameters, width) : null,
            Globals = parameters?.Stream("JBIG2Globals")?.Decode(),
            Mask = mask,
        };
    }

    /// <remarks>A mask has no mask of its own; a colour key (an array) hides nothing that is text.</remarks>
    private static PdfStream? Mask(PdfDictionary entries) => entries.Stream("SMask") ?? entries.Stream("Mask");

    private static int? Integer(PdfDictionary entries, string key, string abbreviation) => entries.Integer(key) ?? entries.Integer(abbreviation);

    private static ImageEncoding EncodingOf(string? filter) => filter switch
    {
        null => ImageEncoding.Samples,
        "DCTDecode" or "DCT" => ImageEncoding.Jpeg,
        "CCITTFaxDecode" or "CCF" => ImageEncoding.Fax,
        "JPXDecode" => ImageEncoding.Jpeg2000,
        "JBIG2Decode" => ImageEncoding.Jbig2,
        _ => ImageEncoding.Unknown,
    };

    private static FaxParameters Fax(PdfDictionary? parameters, int width) => new(
        parameters?.Integer("K") ?? 0,
        parameters?.Integer("Columns") ?? (width > 0 && parameters is null ? width : 1728),
        parameters?.Integer("Rows") ?? 0,
        parameters?["BlackIs1"] is PdfBoolean { Value: true },
        parameters?["EncodedByteAlign"] is PdfBoolean { Value: true });
}
