namespace Extractor.Layout.Aligned;

/// <summary>
/// Heads that touch (预算数决算数): a text over the figures of several columns, with no head of their own below it, is cut between
/// the columns.
/// </summary>
internal static class TouchingHeads
{
    private const int ShortestHead = 2;

    public static List<HeadBlock> Cut(List<HeadBlock> blocks, IReadOnlyList<TextRow> body)
    {
        var figures = FigureColumns.Of(body);
        return [.. blocks.SelectMany(b => IsLowest(b, blocks) && Parts(b, figures) is { Count: > 1 } parts ? parts : [b])];
    }

    private static bool IsLowest(HeadBlock block, List<HeadBlock> blocks) =>
        block.Lines is [{ Words.Count: 1 }] && !blocks.Exists(b => b.Top > block.Bottom - (LayoutSettings.HeadsOverlap * block.PointSize));

    private static List<HeadBlock> Parts(HeadBlock block, FigureColumns figures)
    {
        var word = block.Lines[0].Words[0];
        var parts = new List<HeadBlock>();
        var start = 0;
        foreach (var gutter in figures.GuttersUnder(block.X0, block.X1))
        {
            var cut = start;
            while (cut < word.Letters.Length && word.Letters[cut].Box.CenterX < gutter) cut++;
            if (cut - start < ShortestHead || word.Letters.Length - cut < ShortestHead) return [];
            parts.Add(new HeadBlock(Segment.Of([word.Part(start, cut)])));
            start = cut;
        }
        if (start > 0) parts.Add(new HeadBlock(Segment.Of([word.Part(start, word.Letters.Length)])));
        return parts;
    }
}
