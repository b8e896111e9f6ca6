using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Pages;

/// <summary>A page's dictionary and the entries that it takes from the nodes above it (ISO 32000-2, 7.7.3.4).</summary>
internal sealed record PageNode(PdfDictionary Dictionary, PageNode? Parent)
{
    /// <summary>The page's own entry, or the nearest one above.</summary>
    public PdfObject? Inherited(string key)
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node.Dictionary[key] is { } value) return value;
        }

        return null;
    }
}
