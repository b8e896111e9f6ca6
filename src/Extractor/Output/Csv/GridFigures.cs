using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>Finds the figures of a grid that no form recognised, so that nothing printed in a table is lost.</summary>
internal static class GridFigures
{
    /// <summary>From top to bottom, each row from left to right.</summary>
    public static IReadOnlyList<GridFigure> Of(AccountTable table)
    {
        var (figures, texts) = (new List<(RawCell Cell, decimal Value, bool IsPercent)>(), new List<RawCell>());
        foreach (var cell in table.Grid)
        {
            if (FigureText.TryParse(cell.Evidence.Text, out var value, out var isPercent)) figures.Add((cell, value, isPercent));
            else if (cell.Evidence.Text.Length > 0) texts.Add(cell);
        }

        if (figures.Count == 0) return [];
        var labels = Labels(figures.Select(f => f.Cell), texts);
        var heads = Heads(figures.Select(f => f.Cell), texts);
        return
        [
            .. from figure in figures
               orderby ((long)figure.Cell.Row << 32) + figure.Cell.Column
               let label = labels.GetValueOrDefault(figure.Cell.Row) is { } first && first.Column < figure.Cell.Column ? first.Evidence.Text : ""
               select new GridFigure(label, heads[figure.Cell.Column], figure.IsPercent ? null : figure.Value * table.Unit?.InYuan(), figure.Cell.Evidence),
        ];
    }

    /// <summary>The first text of each row that holds a figure.</summary>
    private static Dictionary<int, RawCell> Labels(IEnumerable<RawCell> figures, List<RawCell> texts)
    {
        var rows = figures.Select(f => f.Row).Distinct().Order().ToList();
        var labels = new Dictionary<int, RawCell>();
        foreach (var text in texts)
        {
            var at = rows.BinarySearch(text.Row);
            for (at = at < 0 ? ~at : at; at < rows.Count && rows[at] - (long)text.Row < text.RowSpan; at++)
            {
                if (!labels.TryGetValue(rows[at], out var first) || text.Column < first.Column) labels[rows[at]] = text;
            }
        }

        return labels;
    }

    /// <summary>The texts above the first figure of each column, from top to bottom.</summary>
    private static Dictionary<int, string> Heads(IEnumerable<RawCell> figures, List<RawCell> texts)
    {
        List<RawCell> downwards = [.. texts.OrderBy(t => t.Row)];
        return figures
            .GroupBy(f => f.Column, f => f.Row)
            .ToDictionary(column => column.Key, column => Head(downwards, column.Key, column.Min()));
    }

    private static string Head(List<RawCell> texts, int column, int firstRow) => string.Join('/', texts
        .TakeWhile(t => t.Row < firstRow)
        .Where(t => t.Column <= column && column - (long)t.Column < t.ColumnSpan)
        .Select(t => t.Evidence.Text));
}
