using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>Reads a colour space of a resource dictionary (ISO 32000-2, 8.6).</summary>
internal static class ColorSpaceReader
{
    private const int DeepestNesting = 8;

    public static ColorSpace Read(PdfObject? value, int depth = 0) => Read(value, depth, out _);

    /// <summary>One of the spaces that need no resource; null for any other name.</summary>
    public static ColorSpace? ByName(string name) => name switch
    {
        "DeviceGray" or "G" or "CalGray" => ColorSpace.Gray,
        "DeviceRGB" or "RGB" or "CalRGB" => ColorSpace.Rgb,
        "DeviceCMYK" or "CMYK" => ColorSpace.Cmyk,
        "Pattern" => ColorSpace.Pattern,
        _ => null,
    };

    private static ColorSpace Read(PdfObject? value, int depth, out int components)
    {
        components = 1;
        if (depth > DeepestNesting) return ColorSpace.Gray;
        if (value is PdfName name) return Device(name.Value, out components);
        if (value is not PdfArray { Count: > 0 } array || array[0] is not PdfName family) return ColorSpace.Gray;
        switch (family.Value)
        {
            case "ICCBased":
                components = (array.Count > 1 ? array[1] as PdfStream : null)?.Dictionary.Integer("N") ?? 3;
                return OfComponents(components);
            case "Lab":
                components = 3;
                return ColorSpace.Lab;
            case "Separation":
                return ColorSpace.Ink;
            case "DeviceN":
                components = array.Count > 1 && array[1] is PdfArray inks ? inks.Count : 1;
                return ColorSpace.Ink;
            case "Indexed" or "I" when array.Count > 3:
                return Indexed(array, depth);
            default:
                return Device(family.Value, out components);
        }
    }

    private static ColorSpace Device(string name, out int components)
    {
        var space = ByName(name) ?? ColorSpace.Gray;
        components = space == ColorSpace.Rgb ? 3 : space == ColorSpace.Cmyk ? 4 : 1;
        return space;
    }

    private static ColorSpace OfComponents(int count) => count switch
    {
        1 => ColorSpace.Gray,
        4 => ColorSpace.Cmyk,
        _ => ColorSpace.Rgb,
    };

    private static ColorSpace Indexed(PdfArray array, int depth)
    {
        var basis = Read(array[1], depth + 1, out var components);
        ReadOnlyMemory<byte> table = array[3] switch
        {
            PdfString s => s.Bytes,
            PdfStream s => s.Keep(),
            _ => default,
        };
        return ColorSpace.Indexed(basis, components, table);
    }
}
