namespace Extractor.Pdf.Objects;

/// <summary>An array; the indexer and the typed getters follow references.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items, IPdfObjects objects) : PdfObject
{
    public int Count => items.Count;

    public PdfObject this[int index] => objects.Resolve(items[index]);

    /// <summary>As written: a reference stays one.</summary>
    public PdfObject Raw(int index) => items[index];

    /// <summary>The number at an index, or the fallback where there is none.</summary>
    public double Number(int index, double fallback = 0) =>
        index < items.Count && this[index] is PdfNumber n ? n.Value : fallback;
}
