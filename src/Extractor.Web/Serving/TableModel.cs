using System.Globalization;
using Extractor.Domain;
using Extractor.Web.Documents;

namespace Extractor.Web.Serving;

/// <summary>A table, shown side by side with its page.</summary>
/// <param name="Number">From 1, in the order of the document.</param>
internal sealed record TableModel(AccountTable Table, int Number)
{
    public IEnumerable<TableSide> Sides => Table.Rows.Select(r => r.Side).Distinct();

    public bool HasCodes(TableSide side) => Table.Rows.Any(r => r.Side == side && r.Code is not null);

    /// <summary>The keys of a side's columns in their order, with their heads as printed.</summary>
    public IReadOnlyList<(ColumnKey Key, Phrase Head)> Columns(TableSide side)
    {
        var keys = Table.Rows.Where(r => r.Side == side).SelectMany(r => r.Cells).Select(c => c.Column).Distinct();
        return [.. keys.Select(k => (k, FigureNames.Head(Table, side, k)))];
    }

    public IEnumerable<(TableRow Row, int Number)> Rows(TableSide side) => Table.Rows.Select((r, i) => (r, i)).Where(r => r.r.Side == side);

    /// <summary>How a cell is marked: as not readable, or as read with doubt.</summary>
    public static string Mark(TableCell cell) => cell.Amount.State == CellState.Unreadable ? "lost" : SourceNote.IsDoubtful(cell.Evidence) ? "doubtful" : "";

    public static string Box(Evidence place) => string.Join(',', Documents.Mark.BoxOf(place).Select(v => v.ToString(CultureInfo.InvariantCulture)));
}
