using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads a department's tasks under their head, which the next page may print again.</summary>
internal sealed class TaskReader(string unit, SelfEvaluationNotes notes)
{
    private readonly List<SelfEvaluationRow> _rows = [];
    private TaskHead? _head;

    /// <summary>The sum (金额合计) among them.</summary>
    public IReadOnlyList<SelfEvaluationRow> Rows => _rows;

    public void Begin(TaskHead head) => _head = head;

    /// <summary>The lower row of the head, which was read with the upper one.</summary>
    public bool TakesHead(SelfEvaluationLine line) => line == _head?.Lower;

    public void Read(SelfEvaluationLine line)
    {
        var label = line.Printed.FirstOrDefault(IsName) ?? (line.Printed is [var first, _, ..] && IsSum(first) ? first : null);
        var placed = new List<(ColumnKey Key, SelfEvaluationItem Item)>();
        foreach (var item in line.Items.Where(i => i != label))
        {
            var key = ColumnFit.Under(_head!.Columns, item)?.Key;
            if (key is not null && key != TaskHead.Name && placed.TrueForAll(p => p.Key != key)) placed.Add((key, item));
            else if (!SelfEvaluationWords.IsSection(item)) notes.Leave([item]);
        }
        var cells = placed.ConvertAll(p => Cell(p.Key, p.Item));
        foreach (var cell in cells.Where(c => c.State == CellState.Unreadable)) notes.Unreadable(cell);
        if (label is not null && !IsLowerHalf(line)) _rows.Add(new SelfEvaluationRow { Label = label.Text, Evidence = label.Evidence, Cells = cells });
        else if (line.Printed.Count > 0 && _rows.Count > 0 && !line.Printed.Any(i => i.IsFigure)) Join(label, cells);
        else notes.Leave(placed.Select(p => p.Item));
    }

    /// <summary>金额合计, which may reach over the columns of words beside 任务名称.</summary>
    private static bool IsSum(SelfEvaluationItem item) => item.Word is "合计" or "总计" or "小计" or "金额合计" or "资金合计";

    /// <summary>Under 任务名称.</summary>
    private bool IsName(SelfEvaluationItem item) => _head!.Columns.First(c => c.Key == TaskHead.Name).Share(item) > ColumnFit.Enough;

    /// <summary>What the page's end parts from a row: words without figures.</summary>
    private static bool IsLowerHalf(SelfEvaluationLine line) => line.IsFirstOnPage && !line.Printed.Any(i => i.IsFigure);

    private void Join(SelfEvaluationItem? label, List<SelfEvaluationCell> cells)
    {
        var row = _rows[^1];
        var name = label is null ? row.Evidence : label.Behind(row.Evidence);
        var joined = row.Cells.Select(c => cells.Find(n => n.Column == c.Column && n.Text.Length > 0) is { } more
            ? c with { Evidence = SelfEvaluationItem.Join(c.Evidence, more.Evidence) } : c);
        _rows[^1] = row with { Label = name.Text, Evidence = name, Cells = [.. joined] };
    }

    private SelfEvaluationCell Cell(ColumnKey key, SelfEvaluationItem item)
    {
        var isMoney = key.Whole is { } whole && TaskHead.IsMoney(whole);
        return isMoney || key.IsOneOf(SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score, SelfEvaluationColumns.ExecutionRate)
            ? CellReader.Figure(key, item, FundReader.UnitOf(key, unit))
            : CellReader.Words(key, item);
    }
}
