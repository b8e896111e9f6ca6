using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>The keys of a section's figure columns; a column that its form does not know, or knows twice, is named by its place.</summary>
internal sealed class ColumnKeys
{
    private readonly Dictionary<int, ColumnKey> _keys = [];

    public List<TableColumn> Columns { get; } = [];

    public List<Problem> Problems { get; } = [];

    public ColumnKey this[HeadColumn column] => _keys[column.Index];

    public static ColumnKeys Of(TableForm form, Head head, IReadOnlyList<SheetRow> rows)
    {
        var keys = new ColumnKeys();
        foreach (var group in head.Groups)
        {
            var used = new HashSet<ColumnKey>();
            foreach (var column in group.Figures) keys.Add(form, group, column, used, HoldsFigures(rows, column));
        }
        return keys;
    }

    private void Add(TableForm form, ColumnGroup group, HeadColumn column, HashSet<ColumnKey> used, bool holdsFigures)
    {
        var known = form.KeyOf(column, group.Side);
        var key = known is not null && used.Add(known) ? known : ColumnKey.At(column.Index);
        if (key != known)
            Problems.Add(Unknown(form, column, holdsFigures));
        _keys[column.Index] = key;
        if (!Columns.Any(c => c.Side == group.Side && c.Key == key)) Columns.Add(new TableColumn(group.Side, key, column.Head));
    }

    public static bool HoldsFigures(IReadOnlyList<SheetRow> rows, HeadColumn column) =>
        rows.Any(r => r[column.Index] is { StartsHere: true, IsBlank: false } cell && cell.Column == column.Index && NumberParser.TryParse(cell.Text, out _));

    public static Problem Unknown(TableForm form, HeadColumn column, bool holdsFigures) => TableProblems.UnknownColumn.At(
        column.Head,
        $"The column “{column.Head.Text}” of {form.Key} is not known.",
        holdsFigures ? ProblemSeverity.Loss : ProblemSeverity.Note);
}
