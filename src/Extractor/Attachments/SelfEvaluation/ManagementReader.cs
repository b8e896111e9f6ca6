using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads the rows on the management of funds: 安排科学性 | 科学 | 5 | 5 | 无, wherever the head stands over them.</summary>
internal sealed class ManagementReader
{
    private readonly List<FormRow> _rows;
    private readonly bool _isScoreFirst;
    private readonly FormNotes _notes;

    private ManagementReader(FormLine head, FormNotes notes, ManagementReader? before)
    {
        _rows = before?._rows ?? [];
        var weight = head.Printed.First(i => i.Has("分值", "权重"));
        _isScoreFirst = head.Printed.FirstOrDefault(i => i.Has("得分")) is { } score && score.X0 < weight.X0;
        _notes = notes;
        Weight = before?.Weight ?? WeightOf(weight);
        notes.Leave(head.Printed.Where(i => i.IsFigure));
    }

    public IReadOnlyList<FormRow> Rows => _rows;

    /// <summary>分值（20）</summary>
    public FormCell? Weight { get; }

    /// <summary>Null where the row is no head of this part.</summary>
    /// <param name="before">Whose rows go on where the head is printed again, as on the next page.</param>
    public static ManagementReader? Begin(FormLine line, FormNotes notes, ManagementReader? before) =>
        line.Has("情况说明") && line.Has("分值", "权重") && line.Has("得分") && !line.Has("三级指标") ? new ManagementReader(line, notes, before) : null;

    public void Read(FormLine line)
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
        var cells = new List<FormCell>();
        var words = items.Skip(1).Where(i => !i.IsFigure).ToArray();
        Add(cells, FormColumns.Description, words.Where(i => i.X0 < first));
        string[] order = _isScoreFirst ? [FormColumns.Score, FormColumns.Weight] : [FormColumns.Weight, FormColumns.Score];
        cells.AddRange(order.Zip(figures).Select(p => CellReader.Figure(p.First, p.Second, "分")));
        Add(cells, FormColumns.Remedies, words.Where(i => i.X0 >= first));
        _rows.Add(new FormRow { Label = items[0].Text, Evidence = items[0].Evidence, Cells = cells });
    }

    private void Add(List<FormCell> cells, string column, IEnumerable<FormItem> items)
    {
        var all = items.ToArray();
        if (all.Length > 0) cells.Add(CellReader.Words(column, all[0]));
        _notes.Leave(all.Skip(1));
    }

    private static FormCell? WeightOf(FormItem head)
    {
        var digits = new string([.. head.Word.Where(c => char.IsAsciiDigit(c) || c == '.')]);
        return NumberParser.TryParse(digits, out var number) ? new FormCell(FormColumns.Weight, CellState.Amount, number, "分", head.Evidence) : null;
    }
}
