using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>Which optional content a viewer hides when it opens the document (ISO 32000-2, 8.11).</summary>
internal sealed class OptionalContent
{
    private const int DeepestExpression = 8;

    /// <summary>Of one expression in all; one of more hides nothing, as operands that are shared could go on for ever.</summary>
    private const int MostOperands = 256;

    private readonly HashSet<PdfDictionary> _hidden = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfDictionary, bool> _known = new(ReferenceEqualityComparer.Instance);

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
        if (!_known.TryGetValue(membership, out var isHidden)) _known[membership] = isHidden = Hides(membership);
        return isHidden;
    }

    private bool Hides(PdfDictionary membership)
    {
        if (membership.Array("VE") is { } expression) return !IsVisible(expression);
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
    private bool IsVisible(PdfArray expression)
    {
        var left = MostOperands;
        var isVisible = IsVisible(expression, 0, ref left);
        return left < 0 || isVisible;
    }

    private bool IsVisible(PdfObject? expression, int level, ref int left)
    {
        if (expression is PdfDictionary group) return !_hidden.Contains(group);
        if (level > DeepestExpression || expression is not PdfArray { Count: > 1 } array) return true;
        var operation = (array[0] as PdfName)?.Value;
        if (operation is not ("And" or "Or" or "Not")) return true;
        var operands = operation == "Not" ? 2 : array.Count;
        for (var i = 1; i < operands && --left >= 0; i++)
        {
            var isVisible = IsVisible(array[i], level + 1, ref left);
            if (operation == "Not") return !isVisible;
            if (isVisible == (operation == "Or")) return isVisible;
        }

        return operation == "And";
    }

    private static IEnumerable<PdfDictionary> Groups(PdfArray? array) =>
        array is null ? [] : Enumerable.Range(0, array.Count).Select(i => array[i]).OfType<PdfDictionary>();
}
