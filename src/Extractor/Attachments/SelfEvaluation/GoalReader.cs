using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads the goals of a year, expected and reached: heads over texts, or labels beside them.</summary>
internal sealed class GoalReader(SelfEvaluationNotes notes)
{
    private readonly List<SelfEvaluationItem> _heads = [];
    private readonly List<SelfEvaluationEntry> _adjusted = [];

    public Evidence? Expected { get; private set; }

    public Evidence? Reached { get; private set; }

    /// <summary>全年（调整）绩效目标, and what stands under it.</summary>
    public IReadOnlyList<SelfEvaluationEntry> Adjusted => _adjusted;

    /// <summary>Whether the row holds a head of this part; the texts beside it are taken.</summary>
    public bool Begin(SelfEvaluationLine line)
    {
        if (!line.Printed.Any(i => SelfEvaluationWords.IsExpected(i) || SelfEvaluationWords.IsReached(i))) return BeginBeside(line);
        SelfEvaluationItem? label = null;
        foreach (var item in line.Printed)
        {
            if (SelfEvaluationWords.IsExpected(item) || SelfEvaluationWords.IsReached(item) || SelfEvaluationWords.IsAdjustedGoals(item)
                || HeadsGoals(line, item))
                _heads.Add(label = item);
            else if (SelfEvaluationWords.IsSection(item)) continue;
            else if (label is null) notes.Leave([item]);
            else Take(item, label);
        }
        return true;
    }

    /// <summary>总体目标 beside 全年实际完成情况 heads the expected goals, where another label stands before both.</summary>
    private static bool HeadsGoals(SelfEvaluationLine line, SelfEvaluationItem item) => item != line.Printed[0] && SelfEvaluationWords.IsGoals(item)
        && line.Printed[^1] != item && !line.Printed.Any(SelfEvaluationWords.IsExpected);

    /// <summary>年度总体目标 | the goals, and perhaps what was reached.</summary>
    private bool BeginBeside(SelfEvaluationLine line)
    {
        if (line.Printed.Count is < 2 or > 3 || !SelfEvaluationWords.IsGoals(line.Printed[0])) return false;
        Expected = Join(Expected, line.Printed[1].Evidence);
        if (line.Printed.Count > 2) Reached = Join(Reached, line.Printed[2].Evidence);
        return true;
    }

    /// <summary>The texts under the heads; amounts among them are of something else.</summary>
    public void Read(SelfEvaluationLine line)
    {
        if (line.Printed.Any(i => i.IsFigure && i.Has(".", "%"))) notes.Leave(line.Printed);
        else
            foreach (var item in line.Printed.Where(i => !SelfEvaluationWords.IsSection(i))) Take(item, _heads.MinBy(h => Distance(item, h)));
    }

    private static double Distance(SelfEvaluationItem item, SelfEvaluationItem head) => Math.Max(0, -item.Overlap(head.X0, head.X1))
        + Math.Abs(item.CenterX - head.CenterX) / 1000;

    /// <param name="head">Null where the goals have none: they are the expected ones.</param>
    private void Take(SelfEvaluationItem item, SelfEvaluationItem? head)
    {
        if (head is not null && SelfEvaluationWords.IsReached(head)) Reached = Join(Reached, item.Evidence);
        else if (head is not null && SelfEvaluationWords.IsAdjustedGoals(head)) _adjusted.Add(new SelfEvaluationEntry(head.Word, item.Evidence));
        else Expected = Join(Expected, item.Evidence);
    }

    private static Evidence Join(Evidence? before, Evidence next) => before is not { } b ? next
        : new Evidence(b.Page, b.Page == next.Page ? b.Box.Union(next.Box) : b.Box, b.Text + next.Text);
}
