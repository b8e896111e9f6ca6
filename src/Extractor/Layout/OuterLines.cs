namespace Extractor.Layout;

/// <summary>The two highest and the two lowest lines of a page, by their middles.</summary>
internal readonly record struct OuterLines(double SecondHighest, double SecondLowest)
{
    public static OuterLines Of(PageLayout page)
    {
        double highest = double.MaxValue, secondHighest = double.MaxValue, lowest = double.MinValue, secondLowest = double.MinValue;
        foreach (var line in page.Lines)
        {
            var y = line.Box.CenterY;
            if (y < highest) (highest, secondHighest) = (y, highest);
            else secondHighest = Math.Min(secondHighest, y);
            if (y > lowest) (lowest, secondLowest) = (y, lowest);
            else secondLowest = Math.Max(secondLowest, y);
        }
        return new OuterLines(secondHighest, secondLowest);
    }

    /// <summary>Whether no more than one other line stands between the line and the page's edge.</summary>
    public bool Hold(TextLine line, double pageHeight)
    {
        var y = line.Box.CenterY;
        return y < pageHeight / 2 ? SecondHighest >= y - 2 : SecondLowest <= y + 2;
    }
}
