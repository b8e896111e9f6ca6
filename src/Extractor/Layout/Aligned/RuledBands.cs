using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>Tells whether the rules over a table's width part its rows: no column has two figures between two of them, a torn one aside.</summary>
internal static class RuledBands
{
    private const int Fewest = 4;

    public static bool AreRows(IReadOnlyList<TextRow> body, List<Edge> rules)
    {
        var decimals = TornFigures.MostDecimals(body);
        var bands = body.Where(static r => r.HasNumber).GroupBy(r => BandOf(r, rules)).ToArray();
        return bands.Length >= Fewest && Array.TrueForAll(bands, b => IsRow([.. b], decimals));
    }

    private static int BandOf(TextRow row, List<Edge> rules) => rules.Count(r => r.Position < row.Baseline - LayoutSettings.ThroughLetters * row.PointSize);

    private static bool IsRow(TextRow[] lines, int decimals)
    {
        for (var i = 1; i < lines.Length; i++)
            for (var j = 0; j < i; j++)
                if (Share(lines[j], lines[i], decimals)) return false;
        return true;
    }

    private static bool Share(TextRow upper, TextRow lower, int decimals) =>
        lower.Segments.Any(l => l.IsNumeric && upper.Segments.Any(u => u.IsNumeric && u.Overlap(l.X0, l.X1) > 0
            && !TornFigures.AreHalves(u.Text, l.Text, decimals)));
}
