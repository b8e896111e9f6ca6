using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>Which optional content a viewer hides when it opens the document (ISO 32000-2, 8.11).</summary>
internal sealed class OptionalContent
{
    private const int DeepestExpression = 8;
    private const int MostOperands = 64;

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
        if (membership.Array("VE") is { } expression) return !IsVisible(expression, 0);
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

    /// <summary>A visibility expression: a group, or an array of And, Or or Not and the expressions that it joins.</summary>
    private bool IsVisible(PdfObject? expression, int level)
    {
        if (expression is PdfDictionary group) return !_hidden.Contains(group);
        if (level > DeepestExpression || expression is not PdfArray { Count: > 1 } array) return true;
        var operands = Enumerable.Range(1, Math.Min(array.Count, MostOperands) - 1).Select(i => IsVisible(array[i], level + 1));
        return (array[0] as PdfName)?.Value switch
        {
            "And" => operands.All(visible => visible),
            "Or" => operands.Any(visible => visible),
            "Not" => !operands.First(),
            _ => true,
        };
    }

    private static IEnumerable<PdfDictionary> Groups(PdfArray? array) =>
        array is null ? [] : Enumerable.Range(0, array.Count).Select(i => array[i]).OfType<PdfDictionary>();
}
