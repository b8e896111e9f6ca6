using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>A part's title that is set over several centred lines: 第三部分 / 某局2024年度部门决 / 算情况说明.</summary>
internal static class PartTitle
{
    public static bool Continues(Heading heading, FlowText last, FlowText next)
    {
        if (next.FirstPage != last.FirstPage || next.Length > 40) return false;
        if (next.Text.AsSpan().IndexOfAny("，；。：、") >= 0 || HeadingNumbers.Starts(next.Text) || FigureScanner.Scan(next.Text).Count > 0) return false;
        if (heading.NormalTitle.Length == 0 || Titles.PartTails.Is(next.Text)) return true;
        return Titles.PartEnds.Ends(heading.NormalTitle) is null && Titles.PartEnds.Ends(next.Text) is not null;
    }

    public static Heading Join(Heading heading, FlowText next) =>
        heading with { Title = heading.Title + next.Printed, NormalTitle = heading.NormalTitle + next.Text };
}
