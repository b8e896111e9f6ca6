using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Forms.Heads;
using Extractor.Forms.Known;
using Extractor.Forms.Rows;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>
/// Reads the rows of a table that some places add, where every printed cell finds its place: one that is drawn otherwise keeps its grid,
/// so that nothing is lost. A column that is not declared is named by the words of its head, and said to be unknown.
/// </summary>
internal sealed class FurtherReader
{
    private readonly MoneyUnit? _unit;
    private readonly ColumnGroup _group;
    private readonly bool _isAlone;
    private readonly bool _isDeclared = true;
    private readonly CodeReader _codes = new();
    private readonly Dictionary<int, ColumnKey> _keys = [];

    private FurtherReader(TitledForm form, ColumnGroup group, MoneyUnit? unit, bool isAlone)
    {
        (_group, _unit, _isAlone) = (group, unit, isAlone);
        foreach (var column in group.Figures)
        {
            var declared = form.KeyOf(column, TableSide.None);
            _isDeclared &= declared is not null;
            _keys[column.Index] = declared ?? ColumnKey.Printed(column.Words);
        }
    }

    /// <summary>The columns and rows; null, and a problem, where a cell would be lost.</summary>
    public static (IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows)? Read(
        TitledForm form, StitchedTable draft, MoneyUnit? unit, List<Problem> problems)
    {
        var read = Sections(form, draft, unit);
        if (read is null && draft.Sections.Any(LostFigures.AreIn)) problems.Add(NotUnderstood(form, draft));
        if (read is not null) problems.AddRange(Undeclared(form, draft));
        return read;
    }

    private static Problem NotUnderstood(TitledForm form, StitchedTable draft)
    {
        var grid = draft.Parts[0].Piece.Sheet.Grid;
        return TableProblems.GridOnly.At(
            draft.Caption.Title ?? new Evidence(grid.Page, grid.Box, ""),
            $"The columns or rows of {form.Key} were not understood: its figures keep their grid.");
    }

    private static IEnumerable<Problem> Undeclared(TitledForm form, StitchedTable draft) =>
        from section in draft.Sections
        from column in section.Head.Figures
        where form.KeyOf(column, TableSide.None) is null
        select ColumnKeys.Unknown(form, column, ColumnKeys.HoldsFigures(section.Rows, column));

    private static (IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows)? Sections(
        TitledForm form, StitchedTable draft, MoneyUnit? unit)
    {
        var all = new List<TableRow>();
        var heads = new List<TableColumn>();
        foreach (var section in draft.Sections)
        {
            var groups = section.Head.Groups;
            if (groups.Count > 1 && !AreOneList(groups)) return null;
            foreach (var group in groups)
            {
                if (group.Labels.Count > 1 || group.Figures.Any(f => f.Words.Length == 0)) return null;
                var reader = new FurtherReader(form, group, unit, groups.Count == 1);
                if (reader._keys.Values.Distinct().Count() < reader._keys.Count || reader.Rows(section) is not { } rows) return null;
                all.AddRange(rows);
                heads.AddRange(group.Figures.Select(f => new TableColumn(TableSide.None, reader._keys[f.Index], f.Head)));
            }
        }
        return all.Count == 0 ? null : ([.. heads.DistinctBy(h => h.Key)], ParentRows.Name(all));
    }

    /// <summary>科目编码 | 科目名称 | 决算数, twice or more side by side under the same heads: one list, whose rows their codes tell apart.</summary>
    private static bool AreOneList(IReadOnlyList<ColumnGroup> groups) =>
        groups.All(g => g.Codes.Count > 0 && g.Figures.Select(f => f.Words).SequenceEqual(groups[0].Figures.Select(f => f.Words)));

    private List<TableRow>? Rows(TableSection section)
    {
        var rows = new List<TableRow>();
        foreach (var row in section.Rows.Where(r => !GroupRowReader.IsOfHead(r, section)))
        {
            if (!_isAlone && IsBlank(row)) continue;
            if (Row(row, section) is not { } read) return null;
            rows.Add(read);
        }
        return rows;
    }

    private TableRow? Row(SheetRow row, TableSection section)
    {
        var reading = GroupRow.Read(row, _group, _codes);
        var taken = reading.Figures.Select(f => f.Cell).ToHashSet();
        if (!reading.IsNamed && !IsOnly(section) || row.Printed.Any(c => IsLost(c, section.Head, taken))) return null;
        var cells = reading.Figures.ConvertAll(f => Cell(f.Column, f.Cell));
        if (cells.Exists(c => c.Amount.State == CellState.Unreadable)) return null;
        return new TableRow
        {
            Side = TableSide.None,
            Code = reading.Code,
            Label = reading.Label,
            Evidence = reading.Place
            ?? row.Cells[0].Evidence,
            Cells = cells
        };
    }

    /// <summary>会议费 | 培训费 over one row of figures: no column names it, and there is no other to mistake it for.</summary>
    private bool IsOnly(TableSection section) =>
        _isAlone && _isDeclared && _group.Codes.Count == 0 && _group.Labels.Count == 0 && section.Rows.Count(r => !GroupRowReader.IsOfHead(r, section)) == 1;

    /// <summary>The group ends above the row, the one beside it goes on.</summary>
    private bool IsBlank(SheetRow row) => _group.Codes.Concat(_group.Labels).Concat(_group.Figures).All(c => row[c.Index].IsBlank);

    private bool IsLost(SheetCell cell, Head head, HashSet<SheetCell> taken) => !taken.Contains(cell) && head.Columns[cell.Column] is { } column
        && (column.Role is ColumnRole.Remark || column.Role is ColumnRole.Figure && (_isAlone || _group.Figures.Contains(column)));

    private TableCell Cell(HeadColumn column, SheetCell cell)
    {
        var key = _keys[column.Index];
        return new(key, AmountParser.Parse(cell.Text, key.IsCount ? null : column.Unit ?? _unit), cell.Evidence);
    }
}
