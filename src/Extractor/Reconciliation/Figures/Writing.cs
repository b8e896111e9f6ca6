using System.Globalization;

namespace Extractor.Reconciliation.Figures;

/// <summary>Writes the figures of one calculation: as printed, and money with its unit where the units differ.</summary>
internal sealed class Writing
{
    private Writing(bool hasUnits) => HasUnits = hasUnits;

    /// <summary>Whether the units differ: 15.74万元 = 157,400.00元.</summary>
    public bool HasUnits { get; }

    public static Writing Of(params IEnumerable<Figure> figures) =>
        new(figures.Where(f => f is { IsPrinted: true, Measure: FigureMeasure.Money }).Select(f => f.Scale).Distinct().Skip(1).Any());

    /// <summary>A figure as a term: (-0.50) for one that is negative by its word.</summary>
    public string Of(Figure figure)
    {
        if (figure.IsBlank) return figure.Quoted;
        var text = HasUnits && figure.Measure == FigureMeasure.Money ? figure.Quoted : figure.Text;
        return figure.Value < 0 && !text.StartsWith('-') && !text.StartsWith('(') ? string.Create(CultureInfo.InvariantCulture, $"(-{text})") : text;
    }

    /// <summary>157400.00 → 157,400.00.</summary>
    public static string Grouped(string digits)
    {
        var start = digits.StartsWith('-') ? 1 : 0;
        var point = digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? at : digits.Length;
        for (var i = point - 3; i > start; i -= 3) digits = digits.Insert(i, ",");
        return digits;
    }
}
