using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Forms.Known;
using Extractor.Forms.Rows;

namespace Extractor.Forms;

/// <summary>A stitched table and its form → an <see cref="AccountTable"/>.</summary>
internal static class TableBuilder
{
    public static AccountTable Build(StitchedTable draft, TableForm? form, MoneyUnit? unit, BelowTable below, List<Problem> problems)
    {
        var table = new AccountTable
        {
            Key = form?.Key ?? TableKeys.Other,
            Label = draft.Caption.Label,
            Title = draft.Caption.Title,
            Body = draft.Caption.Body,
            UnitText = draft.Caption.UnitText,
            Unit = unit,
            Pages = [.. draft.Parts.SelectMany(p => p.Piece.Grids).Select(g => g.Page).Distinct().Order()],
            Notes = below.Notes,
            EmptyStatement = below.EmptyStatement,
        };
        if (form is { IsTyped: true }) return WithRows(table, draft, form, problems);
        return form is TitledForm { HasColumns: true } further && FurtherReader.Read(further, draft, unit, problems) is var (heads, rows)
            ? table with { Columns = heads, Rows = rows }
            : table with { Grid = RawGrid.Of(draft) };
    }

    private static AccountTable WithRows(AccountTable table, StitchedTable draft, TableForm form, List<Problem> problems)
    {
        var readings = draft.Sections.Select(s => form.Read(s, table.Unit)).ToArray();
        var isBlank = !draft.Sections.SelectMany(s => s.Rows).SelectMany(r => r.Printed).Any(c => c.Word.Any(static l => char.IsDigit(l) || l == '\uFFFD'));
        problems.AddRange(readings.SelectMany(r => r.Problems).Select(p => isBlank ? p with { Severity = ProblemSeverity.Note } : p));
        var inside = readings.SelectMany(r => r.Notes).ToArray();
        var empty = inside.Where(n => NoteWords.SaysEmpty(n.Text) && !n.Text.StartsWith('注')).Select(n => (Evidence?)n).FirstOrDefault();
        table = table with
        {
            Columns = [.. readings.SelectMany(r => r.Columns).DistinctBy(c => (c.Side, c.Key))],
            Rows = RepeatedLabels.Join(readings),
            LineNumbers = LineNumbers.Of(draft),
            Notes = [.. inside.Where(n => n != empty), .. table.Notes],
            EmptyStatement = table.EmptyStatement ?? empty,
        };
        return table.IsEmpty ? table : KeepNotes(table);
    }

    /// <summary>A 说明 below a table with figures explains them, not its emptiness.</summary>
    private static AccountTable KeepNotes(AccountTable table) =>
        table.EmptyStatement is { } said ? table with { EmptyStatement = null, Notes = [.. table.Notes, said] } : table;
}
