using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>Finds the figures of a grid that no form recognised, so that nothing printed in a table is lost.</summary>
internal static class GridFigures
{
    /// <summary>From top to bottom, each row from left to right.</summary>
    public static IEnumerable<GridFigure> Of(AccountTable table)
    {
        var figures = table.Grid.Where(c => FigureText.TryParse(c.Evidence.Text, out _, out _)).ToHashSet();
        if (figures.Count == 0) yield break;
        var texts = table.Grid.Where(c => !figures.Contains(c) && c.Evidence.Text.Length > 0).ToList();
        foreach (var figure in table.Grid.Where(figures.Contains).OrderBy(c => c.Row).ThenBy(c => c.Column))
        {
            yield return new GridFigure(Label(figure, texts), Head(figure, figures, texts), Yuan(figure, table), figure.Evidence);
        }
    }

    /// <summary>The first text of the row.</summary>
    private static string Label(RawCell figure, List<RawCell> texts) => texts
        .Where(t => t.Row <= figure.Row && figure.Row < t.Row + t.RowSpan && t.Column < figure.Column)
        .MinBy(t => t.Column)?.Evidence.Text ?? "";

    /// <summary>The texts above the column's first figure, from top to bottom.</summary>
    private static string Head(RawCell figure, HashSet<RawCell> figures, List<RawCell> texts)
    {
        var firstRow = figures.Where(f => f.Column == figure.Column).Min(f => f.Row);
        return string.Join('/', texts
            .Where(t => t.Row < firstRow && t.Column <= figure.Column && figure.Column < t.Column + t.ColumnSpan)
            .OrderBy(t => t.Row)
            .Select(t => t.Evidence.Text));
    }

    private static decimal? Yuan(RawCell figure, AccountTable table) =>
        FigureText.TryParse(figure.Evidence.Text, out var value, out var isPercent) && !isPercent && table.Unit is { } unit
            ? value * unit.InYuan()
            : null;
}
