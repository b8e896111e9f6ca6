using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>609: the full marks in a class's own label are those of its rows.</summary>
internal sealed class ClassWeightCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "609",
        new("指标类别所写分值等于其下各行分值之和", "The full marks in a class's label are those of its rows"),
        new("一级（二级）指标名称中的分值（产出指标（50分））与其下各三级指标分值之和", "the marks that a class of indicators prints in its own label with the marks of the indicators below it"),
        new("算术：类别的分值为其下各行之和；分值是填入的数，没有舍入", "Arithmetic: a class's marks are the sum of its rows; marks are typed, not rounded"),
        new("产出指标（50分），其下各行合计 40 分", "outputs of 50 marks over rows that make 40"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var form in PrintedSelfEvaluation.Of(accounts))
        {
            var levels = form.Form.Indicators.Select(r => r.Parents.Count).DefaultIfEmpty().Max();
            for (var level = 0; level < levels; level++)
            {
                foreach (var rows in form.Form.Indicators.Where(r => r.Parents.Count > level).GroupBy(r => string.Join('/', r.Parents.Take(level + 1))))
                {
                    if (Marks(rows.First().Parents[level]) is { } marks && Compare(form, rows.First().Parents[level], marks, [.. rows]) is { } verdict)
                        yield return verdict;
                }
            }
        }
    }

    private Verdict? Compare(PrintedSelfEvaluation form, string name, string marks, List<SelfEvaluationRow> rows)
    {
        var parts = rows.Select(r => form.Figure(r, SelfEvaluationColumns.Weight)?.AsTyped()).OfType<Figure>().ToList();
        if (parts.Count != rows.Count)
            return Judge.NotComparable(Rule, form.Name + (Phrase)$"·{name}", new("其下有的行没有印分值", "some of its rows print no marks"), parts);
        var point = marks.IndexOf('.', StringComparison.Ordinal);
        var stated = new Figure(
            $"self-evaluation/{name}/weight", rows[0].Evidence with { Text = name }, CellState.Amount, FigureMeasure.Score,
            decimal.Parse(marks, CultureInfo.InvariantCulture), 1m, point < 0 ? 0 : marks.Length - point - 1, IsTyped: true)
        { Text = marks };
        return Judge.Equal(Rule, form.Name + (Phrase)$"·{name}", stated, Combination.Sum(parts));
    }

    /// <summary>50 of 产出指标（50分）; null where the label prints no marks.</summary>
    private static string? Marks(string label)
    {
        var end = label.IndexOf('分', StringComparison.Ordinal);
        if (end < 0 || end + 1 >= label.Length || label[end + 1] is not ('）' or ')' or '】'))
            return null;
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(label[start - 1]) || label[start - 1] == '.'))
            start--;
        return start < end && start > 0 && label[start - 1] is '（' or '(' or '【' ? label[start..end] : null;
    }
}
