using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads the rows on the management of funds: 安排科学性 | 科学 | 5 | 5 | 无, wherever the head stands over them.</summary>
internal sealed class ManagementReader
{
    private readonly List<SelfEvaluationRow> _rows;
    private readonly bool _isScoreFirst;
    private readonly SelfEvaluationNotes _notes;

    private ManagementReader(SelfEvaluationLine head, SelfEvaluationNotes notes, ManagementReader? before)
    {
        _rows = before?._rows ?? [];
        var weight = head.Printed.First(i => i.Has("分值", "权重"));
        _isScoreFirst = head.Printed.FirstOrDefault(i => i.Has("得分")) is { } score && score.X0 < weight.X0;
        _notes = notes;
        Weight = before?.Weight ?? WeightOf(weight);
        notes.Leave(head.Printed.Where(i => i.IsFigure));
    }

    public IReadOnlyList<SelfEvaluationRow> Rows => _rows;

    /// <summary>分值（20）</summary>
    public SelfEvaluationCell? Weight { get; }

    /// <summary>Null where the row is no head of this part.</summary>
    /// <param name="before">Whose rows go on where the head is printed again, as on the next page.</param>
    public static ManagementReader? Begin(SelfEvaluationLine line, SelfEvaluationNotes notes, ManagementReader? before) =>
        line.Has("情况说明") && line.Has("分值", "权重") && line.Has("得分") && !line.Has("三级指标") ? new ManagementReader(line, notes, before) : null;

    public void Read(SelfEvaluationLine line)
    {
        var items = line.Printed.Where(i => !SelfEvaluationWords.IsSection(i)).ToArray();
        if (items.Length == 0) return;
        var figures = items.Skip(1).Where(i => i.IsFigure).ToArray();
        if (items[0].IsFigure || figures.Length > 2)
        {
            _notes.Leave(items);
            return;
        }
        var first = figures.Length == 0 ? double.PositiveInfinity : figures[0].X0;
        var cells = new List<SelfEvaluationCell>();
        var words = items.Skip(1).Where(i => !i.IsFigure).ToArray();
        Add(cells, SelfEvaluationColumns.Description, words.Where(i => i.X0 < first));
        ColumnKey[] order = _isScoreFirst ? [SelfEvaluationColumns.Score, SelfEvaluationColumns.Weight]
            : [SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score];
        cells.AddRange(order.Zip(figures).Select(p => CellReader.Figure(p.First, p.Second, "分")));
        Add(cells, SelfEvaluationColumns.Remedies, words.Where(i => i.X0 >= first));
        _rows.Add(new SelfEvaluationRow { Label = items[0].Text, Evidence = items[0].Evidence, Cells = cells });
    }

    private void Add(List<SelfEvaluationCell> cells, ColumnKey column, IEnumerable<SelfEvaluationItem> items)
    {
        var all = items.ToArray();
        if (all.Length > 0) cells.Add(CellReader.Words(column, all[0]));
        _notes.Leave(all.Skip(1));
    }

    private static SelfEvaluationCell? WeightOf(SelfEvaluationItem head)
    {
        var digits = new string([.. head.Word.Where(c => char.IsAsciiDigit(c) || c == '.')]);
        return NumberParser.TryParse(digits, out var number)
            ? new SelfEvaluationCell(SelfEvaluationColumns.Weight, CellState.Amount, number, "分", head.Evidence) : null;
    }
}
