using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>Which optional content a viewer hides when it opens the document (ISO 32000-2, 8.11).</summary>
internal sealed class OptionalContent
{
    private readonly HashSet<PdfDictionary> _hidden = new(ReferenceEqualityComparer.Instance);

    public OptionalContent(PdfDictionary? catalog)
    {
        var properties = catalog?.Dictionary("OCProperties");
        var configuration = properties?.Dictionary("D");
        if (properties is null || configuration is null) return;
        if (configuration.Name("BaseState") == "OFF") _hidden.UnionWith(Groups(properties.Array("OCGs")));
        _hidden.ExceptWith(Groups(configuration.Array("ON")));
        _hidden.UnionWith(Groups(configuration.Array("OFF")));
    }

    /// <param name="membership">A group, or a membership dictionary that names several.</param>
    public bool IsHidden(PdfDictionary? membership)
    {
        if (membership is null || _hidden.Count == 0) return false;
        if (membership.Name("Type") != "OCMD") return _hidden.Contains(membership);
        var groups = membership["OCGs"] switch
        {
            PdfDictionary one => [one],
            PdfArray many => Groups(many).ToList(),
            _ => [],
        };
        if (groups.Count == 0) return false;
        return membership.Name("P") switch
        {
            "AllOn" => groups.Exists(_hidden.Contains),
            "AnyOff" => !groups.Exists(_hidden.Contains),
            "AllOff" => !groups.TrueForAll(_hidden.Contains),
            _ => groups.TrueForAll(_hidden.Contains),
        };
    }

    private static IEnumerable<PdfDictionary> Groups(PdfArray? array) =>
        array is null ? [] : Enumerable.Range(0, array.Count).Select(i => array[i]).OfType<PdfDictionary>();
}
