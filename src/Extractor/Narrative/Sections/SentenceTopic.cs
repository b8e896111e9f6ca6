using Extractor.Narrative.Figures;
using Extractor.Narrative.Kinds;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Sections;

/// <summary>
/// 三、钱花到哪里去 over 全年支出100万元，比上年增加5万元: where a heading in the body's own words tells no topic, the names before a sentence's first figure do.
/// </summary>
internal static class SentenceTopic
{
    /// <summary>In characters: how far behind a sentence's beginning its first figure may stand.</summary>
    private const int Farthest = 60;

    /// <summary>What a paragraph's first sentence begins with; else the words in it that name a topic.</summary>
    /// <param name="before">What was told of before: 支出100万元 behind the items of one fund is of that fund, 全年支出100万元 is not.</param>
    /// <param name="isPlanned">Whether the document's amounts are planned.</param>
    public static Topic? OfParagraph(string text, Topic before, bool isPlanned)
    {
        if (Of(text, before, isPlanned) is { } told) return told;
        var named = Topics.OfParagraph(text, isPlanned);
        // A list of all that was received names funds, one of all that was spent kinds: neither is another section.
        return named == Topic.Unknown || (IsOfAccounts(before) && named < Topic.ThreePublic) ? null : named;
    }

    /// <summary>Null where no name before the sentence's first figure says what it is of.</summary>
    /// <param name="isPlanned">Whether the document's amounts are planned: then lists of parts are no accounts.</param>
    public static Topic? Of(ReadOnlySpan<char> sentence, Topic before, bool isPlanned)
    {
        var opening = sentence[..Math.Min(sentence.Length, Farthest)];
        opening = opening[HeadingNumbers.Read(opening.ToString()).Length..].TrimStart(Openers.Bullets);
        opening = opening[..FirstFigure(opening)];
        if (opening.IsEmpty || opening.Contains('。')) return null;
        if (sentence.IndexOf('。') is var end and >= 0) sentence = sentence[..end];
        if (before is not (Topic.Unknown or Topic.Tables) && !IsOfAccounts(before) && !IsOfAll(Owner.WithoutBodyAndYear(opening)))
            return null;
        var last = opening.LastIndexOfAny("，；：") + 1;
        // 会议费：全年支出3万元: of what is named before.
        if (last > 0 && PublicExpenses.Costs.Ends(Openers.ViewEnds.Trim(opening[..(last - 1)])) is not null) return null;
        var own = OfName(opening[last..]);
        if (own is not null && last > 0 && OfFund(opening[..last]) is { } fund) return fund;
        var topic = own ?? (last > 0 ? OfName(opening[..opening.IndexOfAny("，；：")]) : null)
            ?? (before == Topic.Unknown && !isPlanned ? OfPart(opening[last..]) ?? OfShare(sentence) : null);
        return topic is Topic.Revenue or Topic.Expenditure && NamesOther(topic.Value, sentence) ? Topic.Overall : topic;
    }

    private static bool IsOfAll(ReadOnlySpan<char> words) =>
        (Openers.AllAccounts.Begins(words) ?? Openers.AllAccounts.Begins(Owner.Without(words))) is not null;

    private static bool IsOfAccounts(Topic topic) => topic is Topic.Overall or Topic.Revenue or Topic.Expenditure;

    /// <summary>财政拨款全部是一般公共预算，当年支出100万元: a fund named before the clause of the figure.</summary>
    private static Topic? OfFund(ReadOnlySpan<char> words) => words.Contains(Funds.GeneralBudget, StringComparison.Ordinal) ? Topic.GeneralBudget
        : words.Contains(Flows.AppropriationWord, StringComparison.Ordinal) ? Topic.AppropriationOverall : null;

    private static Topic? OfName(ReadOnlySpan<char> clause)
    {
        var name = Name(clause);
        if (name.IsEmpty || Totals.OfOthers.In(clause)) return null;
        if (KnownKinds.Names.TryGetValue(name.ToString(), out var named)) return named;
        // “三公”经费总支出: whatever side it ends in.
        foreach (var (word, topic) in KnownKinds.Matters)
            if (topic is >= Topic.ThreePublic and < Topic.MeetingsTraining && name.Contains(word, StringComparison.Ordinal)) return topic;
        foreach (var (words, topic) in KnownKinds.Heads)
            if (words.Is(name)) return topic;
        foreach (var (words, topic) in KnownKinds.HeadEnds)
            if (words.Ends(name) is not null) return topic;
        return null;
    }

    private static Topic? OfPart(ReadOnlySpan<char> clause)
    {
        var name = Name(clause);
        if (ClassNames.IsFunctional(name.ToString())) return Topic.Expenditure;
        foreach (var (words, topic) in KnownKinds.Parts)
            if (words.Ends(name) is not null) return topic;
        return null;
    }

    /// <summary>财政拨款90万元，占全年收入的90%: of what it is a share.</summary>
    private static Topic? OfShare(ReadOnlySpan<char> sentence)
    {
        if (sentence.IndexOf(Roles.ShareOf) is not (var share and >= 0)) return null;
        var whole = sentence[(share + Roles.ShareOf.Length)..];
        whole = Owner.Without(whole[..Math.Max(0, whole.IndexOf(Roles.Of))]);
        return Totals.RevenueHeads.Is(whole) ? Topic.Revenue : Totals.ExpenditureHeads.Is(whole) ? Topic.Expenditure : null;
    }

    /// <summary>二、收入稳中有升; 支出去向: what a title in the body's own words begins with.</summary>
    public static Topic OfTitle(string title)
    {
        if (KnownKinds.Names.TryGetValue(title, out var named)) return named;
        var words = Owner.Without(Owner.WithoutBodyAndYear(title));
        foreach (var (heads, topic) in KnownKinds.Heads)
            if (heads.Begins(words) is not null) return topic;
        return Topic.Unknown;
    }

    /// <summary>收入增加5万元；支出增加3万元: of both sides.</summary>
    private static bool NamesOther(Topic side, ReadOnlySpan<char> sentence)
    {
        var other = side == Topic.Revenue ? Totals.ExpenditureWord : Totals.RevenueWord;
        while (sentence.IndexOfAny("，；") is var stop and >= 0)
        {
            sentence = sentence[(stop + 1)..];
            if (sentence.StartsWith(other)) return true;
        }

        return false;
    }

    /// <summary>The clause without the body, the year and words of measure: 在全年收入中, 从收入看, 收入增加 are of 收入.</summary>
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> clause)
    {
        if (Openers.Views.Begins(clause) is { } view) clause = clause[view.Length..];
        clause = Openers.ViewEnds.Trim(clause);
        clause = Owner.Without(Owner.WithoutBodyAndYear(clause[BehindYear(clause)..]));
        if (DirectionReader.AtEnd(clause.ToString()) is { } direction) clause = clause[..^direction.Word.Length];
        return Roles.Fillers.Trim(clause);
    }

    /// <summary>Where the first figure stands that is no year; the length where none does.</summary>
    private static int FirstFigure(ReadOnlySpan<char> words)
    {
        for (var at = 0; words[at..].IndexOfAnyInRange('0', '9') is var digits and >= 0;)
        {
            at += digits;
            if (NamePhrase.YearLength(words[at..]) is not (var year and > 0)) return at;
            at += year;
        }

        return words.Length;
    }

    /// <summary>文化站2020年度: the length of the words up to the year and with it; 0 where none is printed.</summary>
    private static int BehindYear(ReadOnlySpan<char> words) =>
        words.IndexOfAnyInRange('0', '9') is var digits and >= 0 && NamePhrase.YearLength(words[digits..]) is var length and > 0 ? digits + length : 0;
}
