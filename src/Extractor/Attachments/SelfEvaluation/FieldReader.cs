using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads what is filled in beside labels: 项目名称, 主管部门, 实施单位 and whatever else.</summary>
internal sealed class FieldReader
{
    private readonly List<SelfEvaluationEntry> _entries = [];

    public Evidence? Project { get; private set; }

    public Evidence? Department { get; private set; }

    public Evidence? ImplementingUnit { get; private set; }

    public Evidence? Date { get; private set; }

    /// <summary>自评总分（分） | 97.5, where the form prints it outside its rows.</summary>
    public SelfEvaluationRow? Total { get; private set; }

    public IReadOnlyList<SelfEvaluationEntry> Entries => _entries;

    public void Add(IEnumerable<SelfEvaluationEntry> entries) => _entries.AddRange(entries);

    public void Read(SelfEvaluationLine line)
    {
        var items = line.Printed;
        for (var i = 0; i < items.Count; i++)
        {
            if (Date is null && SelfEvaluationWords.IsDate(items[i].Text)) Date = items[i].Evidence;
            else if (Inline(items[i]) is var (label, value)) Take(label, value);
            else if (StandsBesideLabel(items, i)) continue;
            else if (i + 1 < items.Count && SelfEvaluationWords.IsScoreLabel(items[i].Word) && items[i + 1].IsFigure && Total is null)
                Total = Score(items[i], items[++i]);
            else if (i + 1 < items.Count && !items[i].IsFigure && !SelfEvaluationWords.IsField(items[i + 1]) && !items[i + 1].Word.EndsWith(':'))
                Take(items[i].Word.TrimEnd(':'), items[++i].Evidence);
            else if (!SelfEvaluationWords.IsField(items[i])) _entries.Add(new SelfEvaluationEntry("", items[i].Evidence));
        }
    }

    /// <summary>年度预算收支（万元） beside 收入预算总额 | 1,950.00: the figure's label is the nearer one.</summary>
    private static bool StandsBesideLabel(IReadOnlyList<SelfEvaluationItem> items, int at) => at + 2 < items.Count
        && SelfEvaluationWords.IsSection(items[at]) && !items[at + 1].IsFigure && items[at + 2].IsFigure && !SelfEvaluationWords.IsField(items[at]);

    private static SelfEvaluationRow Score(SelfEvaluationItem label, SelfEvaluationItem value) =>
        new() { Label = label.Text, Evidence = label.Evidence, Cells = [CellReader.Figure(SelfEvaluationColumns.Score, value, "分")] };

    /// <summary>项目名称：…, or 其中：基本支出：1,800.00, in one cell.</summary>
    private static (string Label, Evidence Value)? Inline(SelfEvaluationItem item)
    {
        var last = item.Text.LastIndexOfAny([':', '：']);
        if (last > 0 && CellReader.IsFigure(CharacterFolding.Squeeze(item.Text[(last + 1)..])))
            return (CharacterFolding.Squeeze(item.Text[..last]), item.Evidence with { Text = item.Text[(last + 1)..] });
        var colon = item.Word.IndexOf(':', StringComparison.Ordinal);
        if (colon < 2 || colon == item.Word.Length - 1 || colon > 10 || !SelfEvaluationWords.IsField(item)) return null;
        return (item.Word[..colon], item.Evidence with { Text = item.Text[(colon + 1)..] });
    }

    private void Take(string label, Evidence value)
    {
        if ((label.StartsWith("项目名称", StringComparison.Ordinal) || SelfEvaluationWords.IsProjectLabel(label)) && Project is null) Project = value;
        else if (label.StartsWith("主管部门", StringComparison.Ordinal) && Department is null) Department = value;
        else if ((label.StartsWith("实施单位", StringComparison.Ordinal) || label.StartsWith("项目单位", StringComparison.Ordinal)
            || label.StartsWith("项目实施单位", StringComparison.Ordinal)) && ImplementingUnit is null) ImplementingUnit = value;
        else _entries.Add(new SelfEvaluationEntry(label, value));
    }
}
