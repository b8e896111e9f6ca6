using Extractor.Domain.Parsing;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>Tells headings from numbered paragraphs, and parts a heading from the text that runs on after it.</summary>
internal static class HeadingReader
{
    /// <summary>In characters: a title that reads like a sentence.</summary>
    private const int LongestTitle = 40;

    /// <summary>In characters.</summary>
    private const int LongestLead = 16;

    /// <summary>Null where the paragraph is no heading; else the heading and what runs on after it.</summary>
    /// <param name="outline">The titles that the contents list; null where there are none.</param>
    public static (Heading Heading, FlowText? Tail)? Read(FlowText paragraph, Outline? outline = null)
    {
        var text = paragraph.Text;
        var (rank, numberLength) = HeadingNumbers.Read(text);
        if (rank == HeadingRank.None) return ReadUnnumbered(paragraph, outline);
        if (numberLength >= text.Length) return rank == HeadingRank.Part ? (Make(paragraph, rank, numberLength, text.Length), null) : null;
        var title = text[numberLength..];
        if (Titles.UnitBehind().Match(title) is { Success: true } unit) title = title[..unit.Index];
        if (IsTitle(title, rank)) return (Make(paragraph, rank, numberLength, numberLength + title.Length), null);
        return RunIn(paragraph, rank, numberLength);
    }

    /// <summary>
    /// 二、全年支出300万元，比上年多5万元; 三、支出有保有压，人员优先, beside a section under 一、: a sentence, or a title like one, that heads a section. What it
    /// states is of the section that it heads.
    /// </summary>
    /// <param name="beside">The heading of the section that the paragraph follows, or of the part that it opens.</param>
    public static (Heading Heading, FlowText? Sentence)? ReadBeside(FlowText paragraph, Heading beside)
    {
        var (rank, length) = HeadingNumbers.Read(paragraph.Text);
        if (rank != HeadingRank.Chinese || ChineseNumber.Read(paragraph.Text[..(length - 1)]) is not { } number || number != NumberOf(beside) + 1) return null;
        var text = paragraph.Text.AsSpan(length);
        if (FigureScanner.Scan(paragraph.Text).Any(f => f.Kind == FigureKind.Money))
        {
            var stop = text.Contains('。') || text.Length > LongestTitle ? text.IndexOfAny("，。；：") : -1;
            return (Make(paragraph, rank, length, stop < 0 ? paragraph.Length : length + stop), paragraph.From(length));
        }

        return text.Length is 0 or > LongestTitle || text.IndexOfAny("。；") >= 0 || text[^1] is '：' or '，' ? null
            : (Make(paragraph, rank, length, paragraph.Length), null);
    }

    /// <summary>0 for a part, whose first section is to come.</summary>
    private static int? NumberOf(Heading heading) =>
        heading.Rank == HeadingRank.Part ? 0
            : heading.Rank == HeadingRank.Chinese && heading.Number.Length > 1 ? ChineseNumber.Read(heading.Number[..^1]) : null;

    private static Heading Make(FlowText paragraph, HeadingRank rank, int numberLength, int end) =>
        new(rank, paragraph.Printed[..numberLength].Trim(), paragraph.Printed[numberLength..end].TrimEnd('。', '：', ':', '.'),
            paragraph.Text[numberLength..end].TrimEnd('。', '：', '.'), paragraph.Evidence(0, end));

    private static bool IsTitle(string title, HeadingRank rank)
    {
        var core = title.TrimEnd('。', '：');
        if (rank == HeadingRank.Part) return core.Length <= 60 && !core.Contains('。');
        if (core.Length is 0 or > 60 || core.AsSpan().IndexOfAny("。；！：") >= 0 || FigureScanner.Scan(core).Any(f => f.Kind != FigureKind.Code)) return false;
        if (core.Length != title.Length && core.EndsWith(Classes.OfItem, StringComparison.Ordinal) && rank >= HeadingRank.Arabic) return !core.Contains('，');
        if (core.Length != title.Length) return core.Length <= 40 && Titles.StoppedEnds.Ends(core) is not null && !core.Contains('，');
        if (rank is HeadingRank.Chinese or HeadingRank.BracketedChinese) return !core.Contains('，') || EndsLikeTitle(core);
        return core.EndsWith(Classes.OfItem, StringComparison.Ordinal) || (core.Length <= 35 && !core.Contains('，') && !core.Contains('、'))
            || EndsLikeTitle(core);
    }

    /// <summary>（一）总体情况。2024年度…: the heading ends at its full stop, the text runs on.</summary>
    private static (Heading, FlowText?)? RunIn(FlowText paragraph, HeadingRank rank, int numberLength)
    {
        var stop = paragraph.Text.AsSpan(numberLength).IndexOfAny('。', '：');
        if (stop is <= 0 or > 40) return null;
        var end = numberLength + stop;
        var title = paragraph.Text[numberLength..end];
        var isColon = paragraph.Text[end] == '：';
        if (title.AsSpan().IndexOfAny("，；") >= 0 || (Titles.RunInEnds.Ends(title) is null && (isColon || Titles.RunInNames.Ends(title) is null))
            || FigureScanner.Scan(title).Count > 0) return null;
        if (isColon && Titles.NotRunIn.In(title)) return null;
        return (Make(paragraph, rank, numberLength, end), paragraph.From(end + 1));
    }

    private static (Heading, FlowText?)? ReadUnnumbered(FlowText paragraph, Outline? outline)
    {
        var text = paragraph.Text;
        if (text.StartsWith(Titles.LeadOpens) && text.IndexOf(Titles.LeadCloses) is > 1 and <= LongestLead and var close) return Lead(paragraph, close);
        if (text.Length is < 2 or > 40 || text.AsSpan().IndexOfAny("，；。：！？") >= 0) return null;
        var isPart = Titles.BareParts.Is(text) || Titles.Profile.Ends(text) is not null
            || (Titles.Accounts.In(text) && Titles.BarePartEnds.Ends(text) is not null) || outline?.Lists(text) == true;
        var isSection = Titles.BareSections.Ends(text) is not null;
        if ((!isPart && !isSection) || FigureScanner.Scan(text).Count > 0) return null;
        return (Make(paragraph, isPart ? HeadingRank.Part : HeadingRank.Chinese, 0, text.Length), null);
    }

    /// <summary>【收入】全年收入100万元: a lead word in brackets heads what follows.</summary>
    private static (Heading, FlowText?)? Lead(FlowText paragraph, int close)
    {
        var title = paragraph.Text[1..close];
        if (FigureScanner.Scan(title).Count > 0) return null;
        var heading = new Heading(HeadingRank.Chinese, "", paragraph.Printed[1..close], title, paragraph.Evidence(0, close + 1));
        return (heading, close + 1 < paragraph.Length ? paragraph.From(close + 1) : null);
    }

    private static bool EndsLikeTitle(string title) => Titles.Ends.Ends(title) is not null;
}
