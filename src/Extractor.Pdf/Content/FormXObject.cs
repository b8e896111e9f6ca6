using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>A form: content painted as one object (ISO 32000-2, 8.10).</summary>
/// <param name="BoundingBox">In form space; null where the form gives none.</param>
/// <param name="Resources">Null where it uses those of the page.</param>
/// <param name="IsGroup">A transparency group: the opacity at hand applies to it as a whole.</param>
internal sealed record FormXObject(
    ReadOnlyMemory<byte> Content,
    Matrix Matrix,
    Box? BoundingBox,
    ResourceScope? Resources,
    bool IsGroup)
{
    public static Matrix ReadMatrix(PdfArray? array) => array is { Count: >= 6 }
        ? new Matrix(array.Number(0), array.Number(1), array.Number(2), array.Number(3), array.Number(4), array.Number(5))
        : Matrix.Identity;

    public static Box? ReadBox(PdfArray? array) => array is { Count: >= 4 }
        ? new Box(
            Math.Min(array.Number(0), array.Number(2)),
            Math.Min(array.Number(1), array.Number(3)),
            Math.Max(array.Number(0), array.Number(2)),
            Math.Max(array.Number(1), array.Number(3)))
        : null;
}
