using Extractor.Domain;

namespace Extractor.Forms.Known;

/// <summary>Reads a 三公 table: where its labels are items, the list becomes one row; else each row of figures is one.</summary>
internal static class ThreePublicReader
{
    public static SectionReading Read(TableForm form, TableSection section, MoneyUnit? unit)
    {
        var figures = section.Head.Figures.ToArray();
        var isList = section.Rows.Any(r => LabelOf(r, section) is { Length: > 0 } l && IsItem(l));
        var cells = new List<TableCell>();
        var rows = new List<TableRow>();
        var columns = isList ? [] : HeadColumns(figures);
        var problems = new List<Problem>();
        var notes = new List<Evidence>();
        foreach (var row in section.Rows)
        {
            if (NoteRow.Read(row) is { } note) notes.Add(note);
            else if (row.IsBlank || HeadReader.IsOrdinalRow(row) && !figures.Any(f => row[f.Index].Text.Contains('.', StringComparison.Ordinal)) && row.Printed.Count() > 2) continue;
            else cells.AddRange(CellsOf(row, section, figures, unit, columns, problems));
            if (isList || cells.Count == 0) continue;
            if (HasFigure(cells)) Close();
            cells.Clear();
        }
        if (isList && cells.Count > 0) Close();
        return new SectionReading(columns, MergeBases(rows), problems, notes);

        void Close()
        {
            rows.Add(new TableRow { Label = "", Evidence = cells[0].Evidence, Cells = [.. cells] });
        }
    }

    private static List<TableColumn> HeadColumns(HeadColumn[] figures) =>
        [.. figures.Select(f => (Key: ThreePublicKeys.Of(f.Path, []), f.Head)).Where(c => c.Key is not null).Select(c => new TableColumn(TableSide.None, c.Key!, c.Head)).DistinctBy(c => c.Key)];

    private static IEnumerable<TableCell> CellsOf(SheetRow row, TableSection section, HeadColumn[] figures, MoneyUnit? unit, List<TableColumn> columns, List<Problem> problems)
    {
        string[] label = LabelOf(row, section) is { Length: > 0 } text && (IsItem(text) || ThreePublicKeys.IsBasis(text)) ? [text] : [];
        foreach (var figure in figures)
        {
            var cell = row[figure.Index];
            if (!cell.StartsHere || cell.Column != figure.Index) continue;
            var key = ThreePublicKeys.Of(figure.Path, label);
            if (key is null)
            {
                key = $"column-{figure.Index + 1}";
                if (!cell.IsBlank) problems.Add(new Problem("unknown-column", $"“{string.Concat(label)}{figure.Head.Text}” is no item of {TableKeys.ThreePublic}.", ProblemSeverity.Note, cell.Evidence.Page, cell.Evidence));
            }
            if (!columns.Any(c => c.Key == key)) columns.Add(new TableColumn(TableSide.None, key, figure.Head));
            var amount = AmountParser.Parse(cell.Text, ThreePublicKeys.IsCount(key) ? null : unit);
            if (amount.State == CellState.Unreadable) problems.Add(GroupRowReader.Unreadable(cell));
            yield return new TableCell(key, amount, cell.Evidence);
        }
    }

    private static string LabelOf(SheetRow row, TableSection section) =>
        string.Concat(section.Head.Columns.Where(c => c.Role == ColumnRole.Label).Select(c => row[c.Index]).Distinct().Where(c => c.StartsHere).Select(c => c.Word));

    private static bool IsItem(string label) => !ThreePublicKeys.IsBasis(label) && ThreePublicKeys.Subject([HeadWords.Normalize(label)]) is not null;

    private static bool HasFigure(List<TableCell> cells) => cells.Exists(c => c.Amount.State != CellState.Blank);

    /// <summary>预算数 and 决算数 printed as two rows of one table.</summary>
    private static IReadOnlyList<TableRow> MergeBases(List<TableRow> rows)
    {
        if (rows.Count != 2 || rows[0].Cells.Select(c => c.Column).Intersect(rows[1].Cells.Select(c => c.Column)).Any()) return rows;
        return [rows[0] with { Cells = [.. rows[0].Cells, .. rows[1].Cells] }];
    }
}
