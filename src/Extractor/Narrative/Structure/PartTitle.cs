using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>A part's title that is set over several centred lines: 第三部分 / 某局2024年度部门决 / 算情况说明.</summary>
internal static class PartTitle
{
    private static readonly string[] Ends = ["概况", "说明", "决算表", "报表", "解释", "附件", "附表"];

    public static bool Continues(Heading heading, FlowText last, FlowText next)
    {
        if (next.FirstPage != last.FirstPage || next.Length > 40) return false;
        if (next.Text.AsSpan().IndexOfAny("，；。：、") >= 0 || HeadingNumbers.Starts(next.Text) || FigureScanner.Scan(next.Text).Count > 0) return false;
        if (heading.NormalTitle.Length == 0 || next.Text is "说明" or "表" or "情况说明" or "明") return true;
        return !Ends.Any(e => heading.NormalTitle.EndsWith(e, StringComparison.Ordinal)) && Ends.Any(e => next.Text.EndsWith(e, StringComparison.Ordinal));
    }

    public static Heading Join(Heading heading, FlowText next) =>
        heading with { Title = heading.Title + next.Printed, NormalTitle = heading.NormalTitle + next.Text };
}
