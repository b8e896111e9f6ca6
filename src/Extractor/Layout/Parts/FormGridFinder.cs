using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>
/// Forms of performance whose cells are not drawn → grids: each part (what is filled in beside labels, funds, goals, indicators) has
/// columns of its own, so that no columns run through the whole. The words that they take are taken out of the list.
/// </summary>
internal static class FormGridFinder
{
    /// <param name="overleaf">The columns of the form that the page before ends in the middle of; null where it ends with none.</param>
    public static void Find(List<Word> words, OpenPart? overleaf, int page, ReadingFrame reading, List<Grid> grids, TimeLimit time)
    {
        var before = overleaf?.Frame == reading ? overleaf : null;
        if (words.Count == 0 || before is null && !words.Exists(FormWords.MayBeOfHead)) return;
        var lines = FormLine.Of([.. words]);
        if (before is null && !lines.Exists(static l => FormWords.IsHead(l) || FormWords.IsTitle(l.Text))) return;
        var taken = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        foreach (var form in FormRegions.Of(lines, before, [.. grids.Select(g => reading.FromPage(g.Box))], reading.FrameWidth))
        {
            time.Check();
            var goesOn = before is not null && form[0] == lines[0];
            if (PartFinder.Find(ColumnStarts.Cut(form), goesOn ? before!.Columns : [], form[^1] == lines[^1]) is not { Count: > 0 } parts) continue;
            var em = form[0].PointSize;
            var around = LayoutSettings.BeforeText * em;
            var (x0, x1) = (form.Min(static l => l.X0) - around, form.Max(static l => l.X1) + around);
            if (goesOn) (x0, x1) = (Math.Min(x0, before!.X0), Math.Max(x1, before.X1));
            var isOpen = form[^1] == lines[^1] && !parts.Any(static p => p.HasTotal);
            grids.Add(new FormGrid(parts, x0, x1, em).ToGrid(page, reading) with
            {
                GoesOn = goesOn,
                Open = isOpen ? new OpenPart(parts[^1].GoesOn ?? [], x0, x1, reading) : null,
            });
            foreach (var line in form) taken.UnionWith(line.Row.Printed);
        }
        if (taken.Count > 0) words.RemoveAll(taken.Contains);
    }
}
