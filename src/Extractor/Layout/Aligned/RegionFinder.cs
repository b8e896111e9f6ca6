namespace Extractor.Layout.Aligned;

/// <summary>Rows outside the ruled grids → runs of rows that are tables.</summary>
internal static class RegionFinder
{
    /// <summary>In ems, from one row to the next; more parts what stands above from what stands below, unless the rows are as far apart.</summary>
    private const double WidestPitch = 6;

    private const int FewestAboveFoot = 3;

    private const int FewestCoded = 3;

    private const int ShortestCode = 3;

    private const int LongestCode = 7;

    /// <summary>In ems: lines of neighbouring heads, each set in the middle of its cell, are nearer to each other than lines of text.</summary>
    private const double HeadStep = 1.2;

    private const int LongestHead = 14;

    /// <summary>In pitches of the rows above it.</summary>
    private const double FootDistance = 1.4;

    public static List<TableRegion> Find(List<TextRow> rows, PageRules rules, List<ColumnTemplate> overleaf, ReadingFrame page)
    {
        var pageWidth = page.FrameWidth;
        foreach (var left in overleaf)
            if (SheetBeside.Find(rows, left, pageWidth) is { } beside) return [Beside(beside, rules, overleaf)];
        var regions = new List<TableRegion>();
        var run = new List<TextRow>();
        var announcedAt = -10;
        var startedAt = 0;
        var isUnderText = false;
        for (var i = 0; i <= rows.Count; i++)
        {
            var role = i < rows.Count ? RowRoles.Of(rows[i], pageWidth) : RowRole.Outside;
            var ends = role is RowRole.Outside or RowRole.Announcement
                || (run.Count > 0 && rows[i].Baseline - run[^1].Baseline > Reach(run) && !IsTotalOf(run, rows[i])
                && !overleaf.Exists(left => SheetBeside.GoesOn(run, rows[i], left)));
            if (ends)
            {
                DropFoot(run, page);
                var whole = TornFigures.Mend(GluedCodes.Cut(SpacedFigures.Join(run)));
                Close(whole, rules, startedAt - announcedAt <= 2, regions.Count > 0 || isUnderText ? [] : overleaf, regions);
                run = [];
            }
            if (role == RowRole.Announcement) announcedAt = i;
            if (role == RowRole.Outside && i < rows.Count) isUnderText |= RowRoles.IsProse(rows[i].Text);
            if (role is RowRole.Outside or RowRole.Announcement) continue;
            if (run.Count == 0) startedAt = i;
            run.Add(rows[i]);
        }
        return regions;
    }

    private static TableRegion Beside(List<TextRow> rows, PageRules rules, List<ColumnTemplate> overleaf)
    {
        var (top, bottom) = (rows[0].Top - (LayoutSettings.RuleReach * rows[0].PointSize), rows[^1].Bottom + (LayoutSettings.RuleReach * rows[^1].PointSize));
        return new TableRegion(rows, rules.MergedWithin(top, bottom), rules.PiecesWithin(top, bottom), Announced: false)
        { IsBeside = true, Overleaf = rows.TrueForAll(static r => r.HasNumber) ? ColumnsOf(rows, overleaf) : null };
    }

    /// <remarks>Pages beside each other have columns at the same places, one page more of them than the other.</remarks>
    private static double[]? ColumnsOf(List<TextRow> rows, List<ColumnTemplate> overleaf) =>
        overleaf.Where(o => o.GoesOnWith(rows)).MinBy(static o => o.Borders.Length)?.Borders;

    /// <summary>A line of words in the middle of the page's foot, farther below than the rows are from each other, is none of them.</summary>
    private static void DropFoot(List<TextRow> run, ReadingFrame page)
    {
        while (run.Count > FewestAboveFoot && IsOneText(run[^1]) && IsCentred(run, page.FrameWidth) && PageMargins.Holds(run[^1].Baseline, page.FrameHeight)
            && run[^1].Baseline - run[^2].Baseline > FootDistance * Math.Max(run[^2].Baseline - run[^3].Baseline, run[^2].PointSize)) run.RemoveAt(
                run.Count - 1);
    }

    /// <summary>In the middle of the page, or of the rows above where the printer moved them on it.</summary>
    private static bool IsCentred(List<TextRow> run, double pageWidth)
    {
        var (foot, above) = (run[^1], run.SkipLast(1));
        var middle = (foot.Segments[0].X0 + foot.Segments[^1].X1) / 2;
        return IsAt(pageWidth / 2) || IsAt((above.Min(static r => r.Segments[0].X0) + above.Max(static r => r.Segments[^1].X1)) / 2);

        bool IsAt(double x) => Math.Abs(middle - x) < LayoutSettings.OffPageMiddle * foot.PointSize;
    }

    /// <summary>Words alone, or between dashes.</summary>
    private static bool IsOneText(TextRow row) =>
        row.Segments.All(static s => s.Kind is SegmentKind.Text or SegmentKind.Dash) && row.Segments.Count(static s => s.Kind is SegmentKind.Text) == 1;

    /// <summary>How far below the run's last row the next may stand: a blank row of the table may lie between.</summary>
    private static double Reach(List<TextRow> run)
    {
        var pitch = run.Count > 1 ? run[^1].Baseline - run[^2].Baseline : 0;
        return Math.Max(WidestPitch * run[^1].PointSize, LayoutSettings.BlankRow * pitch);
    }

    private static void Close(List<TextRow> run, PageRules rules, bool announced, List<ColumnTemplate> before, List<TableRegion> regions)
    {
        var (head, headed) = before.Select(b => (Head: RepeatedHead.Find(b, run), Table: b)).FirstOrDefault(static f => f.Head is not null);
        var continues = before.Count > 0 && !announced;
        var overleaf = (headed ?? (continues ? Overleaf(run, before) : null))?.Borders;
        while (run.Count > 1 && !announced && overleaf is null && run[0].Segments.Count == 1 && !IsSpanningHead(run[0], run[1]) && !BeginsHead(run)
            && !IsUnderRule(run[0], rules))
            run.RemoveAt(0);
        if (run.Count == 0) return;
        var top = run[0].Top - LayoutSettings.RuleReach * run[0].PointSize;
        var bottom = run[^1].Bottom + (run.Count == 1 ? TableRegion.NoteReach : LayoutSettings.RuleReach) * run[^1].PointSize;
        var region = new TableRegion(run, rules.MergedWithin(top, bottom), rules.PiecesWithin(top, bottom), announced)
        { Overleaf = overleaf, Head = head, Drawn = rules.ColumnsAt((run[0].Top + run[^1].Bottom) / 2) };
        if (IsTable(region, continues)) regions.Add(region);
    }

    private static ColumnTemplate? Overleaf(List<TextRow> run, List<ColumnTemplate> before) =>
        before.Find(b => b.GoesOnWith(run)) ?? (TableParts.FitsOverleaf(run, before[0].Borders) ? before[0] : null);

    /// <summary>项目 alone over its code and name columns, on a page that repeats the head but not the title.</summary>
    private static bool IsSpanningHead(TextRow row, TextRow below) =>
        row.Text.Length <= 4 && below.Segments.Count > 2 && below.Baseline - row.Baseline < LayoutSettings.HeadOverHead * row.PointSize;

    /// <summary>A rule drawn right above the row, wider than it: the table's upper border.</summary>
    private static bool IsUnderRule(TextRow row, PageRules rules) =>
        rules.MergedWithin(row.Top - (LayoutSettings.RuleReach * row.PointSize), row.Baseline - (row.PointSize / 2))
            .Exists(r => r.Start < row.Segments[0].X0 - row.PointSize && r.End > row.Segments[^1].X1 + row.PointSize);

    /// <summary>The first lines of heads that wrap, in steps of less than a line down to the row of the other heads.</summary>
    private static bool BeginsHead(List<TextRow> run)
    {
        for (var i = 1; i < run.Count; i++)
        {
            if (run[i].Baseline - run[i - 1].Baseline > HeadStep * run[i].PointSize || run[i - 1].Text.Length > LongestHead) return false;
            if (run[i].Segments.Count > 2) return true;
        }
        return false;
    }

    /// <summary>本年收入合计 far below the last label: the other side, or the page beside, has more rows.</summary>
    private static bool IsTotalOf(List<TextRow> run, TextRow row) =>
        row.Text.Contains("计", StringComparison.Ordinal) && row.Segments is [{ Kind: SegmentKind.Text }, .., { Kind: SegmentKind.Amount } figure]
        && run.Exists(r => r.Segments.Any(s => s.Kind == SegmentKind.Amount && Math.Abs(s.X1 - figure.X1) < LayoutSettings.SameStart * row.PointSize));

    /// <summary>302 商品和服务支出: a row of the left half of a sheet, whose figures all stand on the right one.</summary>
    private static bool BeginsWithCode(TextRow row) =>
        row.Segments is [{ Kind: SegmentKind.Integer, Text.Length: >= ShortestCode and <= LongestCode }, { Kind: SegmentKind.Text }];

    private static bool IsTable(TableRegion region, bool continues)
    {
        int tabular = 0, amounts = 0, wide = 0, coded = 0;
        foreach (var row in region.Rows)
        {
            if (row.Segments.Count < 2) continue;
            tabular++;
            if (row.Segments.Count > 2) wide++;
            if (row.Segments.Any(static s => s.Kind == SegmentKind.Amount)) amounts++;
            if (BeginsWithCode(row)) coded++;
        }
        if (region.Overleaf is not null) return tabular > 0;
        // One row alone can only go on with a ruled head right above it, or be a head whose body is overleaf.
        if (region.Rows.Count == 1) return wide > 0;
        var ruled = region.LongRules.Count >= 3;
        if (region.Announced || ruled || continues) return tabular >= 2 && (wide > 0 || amounts >= 2 || coded >= FewestCoded);
        if (tabular >= 3 && wide >= 2 && region.Rows.Exists(TableParts.CountsUp)) return true;
        return amounts >= 3 && wide >= 3 && tabular * 2 > region.Rows.Count;
    }
}
