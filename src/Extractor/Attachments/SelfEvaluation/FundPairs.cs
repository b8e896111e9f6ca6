using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>
/// Reads funds whose figures stand beside their heads, not under them: 预算数： | 25.00 | 执行数： | 24.50, and below
/// 其中：财政拨款 | 25.00 | 其中：财政拨款 | 24.50.
/// </summary>
internal sealed class FundPairs
{
    private readonly List<SelfEvaluationRow> _rows = [];
    private readonly List<ColumnReach> _columns = [];
    private readonly string _unit;
    private readonly SelfEvaluationNotes _notes;
    private readonly Action<SelfEvaluationLine> _otherwise;

    private FundPairs(SelfEvaluationLine head, IReadOnlyList<(SelfEvaluationItem Label, SelfEvaluationItem? Figure)> pairs, string unit,
        SelfEvaluationNotes notes, Action<SelfEvaluationLine> otherwise)
    {
        (_unit, _notes, _otherwise) = (unit, notes, otherwise);
        var label = head.Printed.FirstOrDefault(StandsBeside) ?? pairs[0].Label;
        _rows.Add(new SelfEvaluationRow { Label = label.Text, Evidence = label.Evidence, Cells = [] });
        foreach (var (name, figure) in pairs)
            if (figure is not null) _columns.Add(new ColumnReach(FundHead.KeyOf(name)!, figure.X0, figure.X1));
        Add(pairs);
    }

    /// <summary>The first is that of all funds together.</summary>
    public IReadOnlyList<SelfEvaluationRow> Rows => _rows;

    /// <summary>Null where the row is no such head, or where the row below holds the figures that stand under it.</summary>
    /// <param name="otherwise">Takes the rows below that are no funds.</param>
    public static FundPairs? Begin(SelfEvaluationLine line, SelfEvaluationLine? next, string unit, SelfEvaluationNotes notes,
        Action<SelfEvaluationLine> otherwise)
    {
        if (Pairs(line) is not { Count: > 1 } pairs || next is not null && Pairs(next) is null) return null;
        var filled = pairs.Where(p => p.Figure is not null).Select(p => FundHead.KeyOf(p.Label)).ToArray();
        var hasBudget = filled.Contains(SelfEvaluationColumns.FullYearBudget) || filled.Contains(SelfEvaluationColumns.InitialBudget);
        return hasBudget && filled.Contains(SelfEvaluationColumns.Executed) && pairs.All(p => FundHead.KeyOf(p.Label) is not null)
            ? new FundPairs(line, pairs, unit, notes, otherwise) : null;
    }

    public void Read(SelfEvaluationLine line)
    {
        if (Pairs(line) is not { } pairs) _notes.Leave(line.Printed);
        else if (pairs.All(p => IsFund(p.Label))) Add(pairs);
        else _otherwise(line);
    }

    private static bool IsFund(SelfEvaluationItem label) => SelfEvaluationWords.NamesFund(label)
        || FundHead.KeyOf(label) is not null && !SelfEvaluationWords.IsScoreLabel(label.Word);

    /// <summary>Each label with the figure right after it; null where a figure has no label of its own.</summary>
    private static List<(SelfEvaluationItem Label, SelfEvaluationItem? Figure)>? Pairs(SelfEvaluationLine line)
    {
        var pairs = new List<(SelfEvaluationItem Label, SelfEvaluationItem? Figure)>();
        foreach (var item in line.Printed.Where(i => !StandsBeside(i)))
        {
            if (!item.IsFigure) pairs.Add((item, null));
            else if (pairs is [.., (var label, null)]) pairs[^1] = (label, item);
            else return null;
        }
        return pairs;
    }

    /// <summary>预算执行情况 beside the rows; 预算数（元） is a head, though it tells a unit.</summary>
    private static bool StandsBeside(SelfEvaluationItem item) => SelfEvaluationWords.IsSection(item) && FundHead.KeyOf(item) is null;

    private void Add(IReadOnlyList<(SelfEvaluationItem Label, SelfEvaluationItem? Figure)> pairs)
    {
        foreach (var (label, figure) in pairs)
        {
            var own = FundHead.KeyOf(label);
            var row = own is not null ? 0 : RowOf(label);
            if (figure is null) continue;
            if ((own ?? ColumnFit.Under(_columns, figure)?.Key) is { } key && _rows[row].Cell(key) is null)
                Put(row, CellReader.Figure(key, figure, FundReader.UnitOf(key, _unit)));
            else _notes.Leave([figure]);
        }
    }

    private void Put(int row, SelfEvaluationCell cell) => _rows[row] = _rows[row] with { Cells = [.. _rows[row].Cells, cell] };

    private int RowOf(SelfEvaluationItem label)
    {
        var at = _rows.FindIndex(1, r => CharacterFolding.Squeeze(r.Label) == label.Word);
        if (at >= 0) return at;
        _rows.Add(new SelfEvaluationRow { Label = label.Text, Evidence = label.Evidence, Cells = [] });
        return _rows.Count - 1;
    }
}
