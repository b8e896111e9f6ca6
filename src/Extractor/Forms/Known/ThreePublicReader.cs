using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms.Heads;
using Extractor.Forms.Rows;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Known;

/// <summary>Reads a 三公 table: where its labels are items, the list becomes one row; else each row of figures is one.</summary>
internal sealed class ThreePublicReader
{
    private readonly TableForm _form;
    private readonly TableSection _section;
    private readonly MoneyUnit? _unit;
    private readonly HeadColumn[] _figures;
    private readonly IReadOnlyList<ColumnKey?> _keys;
    private readonly bool _hasTwoBudgets;
    private readonly List<TableColumn> _columns = [];
    private readonly List<Problem> _problems = [];
    private readonly List<Evidence> _notes = [];

    private ThreePublicReader(TableForm form, TableSection section, MoneyUnit? unit)
    {
        (_form, _section, _unit, _figures) = (form, section, unit, [.. section.Head.Figures]);
        _hasTwoBudgets = TwoBudgets.AreIn(_figures.SelectMany(f => f.Path)) || TwoBudgets.AreIn(section.Rows.Select(LabelOf));
        _keys = [.. ThreePublicColumns.Keys(_figures).Zip(_figures, (key, figure) => Told(key, figure.Path))];
    }

    private ColumnKey? Told(ColumnKey? key, IReadOnlyList<string> words) => _hasTwoBudgets ? TwoBudgets.Tell(key, words) : key;

    public static SectionReading Read(TableForm form, TableSection section, MoneyUnit? unit)
    {
        var reader = new ThreePublicReader(form, section, unit);
        var rows = section.Rows.Any(reader.IsItemRow) ? reader.ReadList() : reader.ReadRows();
        return new SectionReading(reader._columns, rows, reader._problems, reader._notes);
    }

    /// <summary>Items as rows, 预算数 and 决算数 as columns: everything belongs to one row.</summary>
    private List<TableRow> ReadList()
    {
        var used = new HashSet<ColumnKey>();
        var body = _section.Rows.Where(IsBody).ToArray();
        var cells = body.Where((r, i) => !IsHeading(r, body.Skip(i + 1))).SelectMany(r => CellsOf(r, used)).ToList();
        return cells.Count == 0 ? [] : [Row(cells)];
    }

    /// <summary>一、“三公”经费支出 with dashes, over （一）支出合计 with the figures; （二）相关统计数 with dashes.</summary>
    private bool IsHeading(SheetRow row, IEnumerable<SheetRow> below) =>
        LabelOf(row) is { Length: > 0 } label && !HasAmount(row)
        && (ThreePublicKeys.Subject([HeadWords.Normalize(label)]) is not { } subject || below.Any(r => IsOf(subject, r) && HasAmount(r)));

    private bool IsOf(ColumnKey subject, SheetRow row) => LabelOf(row) is { Length: > 0 } label
        && ThreePublicKeys.Subject([HeadWords.Normalize(label)]) == subject;

    private bool HasAmount(SheetRow row) => Array.Exists(_figures, f => row[f.Index] is { IsBlank: false } cell && cell.Text.Any(char.IsAsciiDigit));

    private List<TableRow> ReadRows()
    {
        foreach (var (key, figure) in _keys.Zip(_figures))
        {
            if (key is not null) AddColumn(key, figure.Head);
        }
        var rows = _section.Rows.Where(IsBody).Select(r => CellsOf(r, []).ToList()).Where(c => c.Exists(x => x.Amount.State != CellState.Blank)).Select(Row)
            .ToList();
        return MergeBases(rows);
    }

    private bool IsBody(SheetRow row)
    {
        if (NoteRow.Read(row) is { } note) _notes.Add(note);
        else return !row.IsBlank && !(HeadReader.IsOrdinalRow(row) && row.Printed.Count > 2
            && !row.Printed.Any(c => c.Text.Contains('.', StringComparison.Ordinal)));
        return false;
    }

    private IEnumerable<TableCell> CellsOf(SheetRow row, HashSet<ColumnKey> used)
    {
        string[] label = LabelOf(row) is { Length: > 0 } text && (IsItem(text) || ThreePublicKeys.IsBasis(text)) ? [text] : [];
        foreach (var (known, figure) in _keys.Zip(_figures))
        {
            var cell = row[figure.Index];
            if (!cell.StartsHere || cell.Column != figure.Index) continue;
            var key = label.Length == 0 ? known : Told(ThreePublicKeys.Of(figure.Path, label), [.. figure.Path, .. label]);
            if (key is null || !used.Add(key)) key = Unknown(figure, cell, label);
            AddColumn(key, figure.Head);
            var amount = Amount(key, cell.Text, figure.Unit ?? _unit);
            if (amount.State == CellState.Unreadable) _problems.Add(GroupRowReader.Unreadable(cell));
            yield return new TableCell(key, amount, cell.Evidence);
        }
    }

    /// <summary>A count and a rate in percent are no money.</summary>
    private static PrintedAmount Amount(ColumnKey key, string text, MoneyUnit? unit) =>
        key.Measure == Measure.Percent && AmountParser.Parse(text.TrimEnd('%', '％', ' '), null)
            is { State: CellState.Amount } rate
            ? rate with { Text = CharacterFolding.Squeeze(text) }
            : AmountParser.Parse(text, key.IsCount ? null : unit);

    private ColumnKey Unknown(HeadColumn figure, SheetCell cell, string[] label)
    {
        if (!cell.IsBlank) _problems.Add(ColumnKeys.Unknown(
            _form, figure with { Head = figure.Head with { Text = string.Concat(label) + figure.Head.Text } }, NumberParser.TryParse(cell.Text, out _)));
        return ColumnKey.At(figure.Index);
    }

    private void AddColumn(ColumnKey key, Evidence head)
    {
        if (!_columns.Exists(c => c.Key == key)) _columns.Add(new TableColumn(TableSide.None, key, head));
    }

    private static TableRow Row(List<TableCell> cells) => new() { Label = "", Evidence = cells[0].Evidence, Cells = cells };

    private bool IsItemRow(SheetRow row) => LabelOf(row) is { Length: > 0 } label && IsItem(label);

    private string LabelOf(SheetRow row) =>
        string.Concat(_section.Head.Columns.Where(c => c.Role == ColumnRole.Label).Select(c => row[c.Index]).Distinct().Where(c => c.StartsHere)
            .Select(c => c.Word));

    private static bool IsItem(string label) => !ThreePublicKeys.IsBasis(label) && ThreePublicKeys.Subject([HeadWords.Normalize(label)]) is not null;

    /// <summary>预算数 and 决算数, or 年初预算数, 全年预算数 and 决算数, printed as rows of one table.</summary>
    private static List<TableRow> MergeBases(List<TableRow> rows)
    {
        var cells = rows.SelectMany(r => r.Cells).ToList();
        if (rows.Count is not (2 or 3) || cells.DistinctBy(c => c.Column).Count() < cells.Count) return rows;
        return [rows[0] with { Cells = cells }];
    }
}
