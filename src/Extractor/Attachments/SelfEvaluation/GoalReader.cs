using Extractor.Domain;

namespace Extractor.Attachments;

/// <summary>Reads the goals of a year, expected and reached: heads over texts, or labels beside them.</summary>
internal sealed class GoalReader(FormNotes notes)
{
    private FormItem? _expectedHead;
    private FormItem? _reachedHead;

    public Evidence? Expected { get; private set; }

    public Evidence? Reached { get; private set; }

    /// <summary>Whether the row holds a head of this part; the texts beside it are taken.</summary>
    public bool Begin(FormLine line)
    {
        if (!line.Printed.Any(i => FormWords.IsExpected(i) || FormWords.IsReached(i))) return BeginBeside(line);
        FormItem? label = null;
        foreach (var item in line.Printed)
        {
            if (FormWords.IsExpected(item)) label = _expectedHead = item;
            else if (FormWords.IsReached(item)) label = _reachedHead = item;
            else if (FormWords.IsSection(item)) continue;
            else if (label is null) notes.Leave([item]);
            else Take(item, label == _expectedHead);
        }
        return true;
    }

    /// <summary>年度总体目标 | the goals, and perhaps what was reached.</summary>
    private bool BeginBeside(FormLine line)
    {
        if (line.Printed.Count is < 2 or > 3 || !FormWords.IsGoals(line.Printed[0])) return false;
        Take(line.Printed[1], isExpected: true);
        if (line.Printed.Count > 2) Take(line.Printed[2], isExpected: false);
        return true;
    }

    /// <summary>The texts under the heads.</summary>
    public void Read(FormLine line)
    {
        foreach (var item in line.Printed.Where(i => !FormWords.IsSection(i)))
            Take(item, _reachedHead is null || _expectedHead is not null && Distance(item, _expectedHead) <= Distance(item, _reachedHead));
    }

    private static double Distance(FormItem item, FormItem head) => Math.Max(0, -item.Overlap(head.X0, head.X1)) + Math.Abs(item.CenterX - head.CenterX) / 1000;

    private void Take(FormItem item, bool isExpected)
    {
        if (isExpected) Expected = Join(Expected, item.Evidence);
        else Reached = Join(Reached, item.Evidence);
    }

    private static Evidence Join(Evidence? before, Evidence next) => before is not { } b ? next
        : new Evidence(b.Page, b.Page == next.Page ? b.Box.Union(next.Box) : b.Box, b.Text + next.Text);
}
