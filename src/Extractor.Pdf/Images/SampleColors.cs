using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Images;

/// <summary>What an image's samples stand for (ISO 32000-2, 8.6).</summary>
internal sealed record SampleColors(ColorModel Model, int Components, ReadOnlyMemory<byte>? Palette = null)
{
    private const int DeepestNesting = 8;

    public static SampleColors Gray { get; } = new(ColorModel.Gray, 1);

    private static SampleColors Rgb { get; } = new(ColorModel.Rgb, 3);

    private static SampleColors Cmyk { get; } = new(ColorModel.Cmyk, 4);

    /// <param name="named">The resources' colour spaces.</param>
    public static SampleColors Read(PdfObject? space, PdfDictionary? named, int depth = 0)
    {
        if (depth > DeepestNesting) return Gray;
        if (space is PdfName name) return Device(name.Value) ?? (named?[name.Value] is { } found ? Read(found, null, depth + 1) : Gray);
        if (space is not PdfArray { Count: > 0 } array || array[0] is not PdfName family) return Gray;
        return family.Value switch
        {
            "ICCBased" => OfComponents((array.Count > 1 ? array[1] as PdfStream : null)?.Dictionary.Integer("N") ?? 3),
            "Lab" => new SampleColors(ColorModel.Lab, 3),
            "Separation" => new SampleColors(ColorModel.Ink, 1),
            "DeviceN" => new SampleColors(ColorModel.Ink, array.Count > 1 && array[1] is PdfArray inks ? inks.Count : 1),
            "Indexed" or "I" when array.Count > 3 => Read(array[1], named, depth + 1) with { Palette = Table(array[3]) },
            _ => Device(family.Value) ?? Gray,
        };
    }

    private static SampleColors? Device(string name) => name switch
    {
        "DeviceGray" or "G" or "CalGray" => Gray,
        "DeviceRGB" or "RGB" or "CalRGB" => Rgb,
        "DeviceCMYK" or "CMYK" => Cmyk,
        _ => null,
    };

    private static SampleColors OfComponents(int count) => count switch
    {
        1 => Gray,
        4 => Cmyk,
        _ => Rgb,
    };

    private static ReadOnlyMemory<byte> Table(PdfObject entries) => entries switch
    {
        PdfString text => text.Bytes,
        PdfStream stream => stream.Decode(),
        _ => ReadOnlyMemory<byte>.Empty,
    };
}
