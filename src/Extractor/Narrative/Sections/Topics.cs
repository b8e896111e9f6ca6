using Extractor.Narrative.Figures;
using Extractor.Narrative.Kinds;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Sections;

/// <summary>Tells a section's topic from its title, and a paragraph's from its own words where the title says nothing.</summary>
internal static class Topics
{
    /// <summary>In characters: how far behind a sentence's beginning the words of its matter may stand.</summary>
    private const int FarthestMatter = 30;

    /// <summary>In characters: the clause that says what was evaluated, and how.</summary>
    private const int LongestEvaluation = 50;

    /// <param name="title">In normal forms.</param>
    /// <param name="parent">The topic of the section around it.</param>
    public static Topic OfTitle(string title, HeadingRank rank, Topic parent)
    {
        if (parent is Topic.Glossary or Topic.Attachments or Topic.Overview && !IsPart(title)) return parent;
        if (Titles.Glossary.In(title)) return Topic.Glossary;
        if (Titles.Attachments.Is(title) || title.StartsWith(Titles.Attachment, StringComparison.Ordinal)) return Topic.Attachments;
        if (IsTables(title)) return Topic.Tables;
        if ((rank == HeadingRank.Part && IsPart(title)) || Titles.Selections.In(title)) return Topic.Unknown;
        if (parent == Topic.Performance) return Topic.Performance;
        if (parent is Topic.ThreePublic or Topic.Assets or Topic.OperatingCosts or Topic.Procurement or Topic.Basic && !StatesAnother(title, parent))
            return parent;
        if (parent == Topic.Expenditure && IsPartOfExpenditure(title)) return parent;
        foreach (var (word, topic) in KnownKinds.Titles)
            if (title.Contains(word, StringComparison.Ordinal))
                return IsPartOfFund(topic, parent, rank) || IsOfAllAppropriations(topic, title, parent) ? parent
                    : IsOfGeneralBudget(topic, title) ? Topic.GeneralBudget : topic;
        return Titles.Overview.In(title) && parent is Topic.Unknown or Topic.Overview ? Topic.Overview : parent;
    }

    /// <summary>某局2015年“三公”经费决算情况说明: what all of a document is about that is about one matter alone.</summary>
    /// <param name="title">The cover's; null where there is none.</param>
    public static Topic OfCover(string? title)
    {
        if (title is null || Titles.Accounts.In(title = CharacterForms.NameKey(title))) return Topic.Unknown;
        var named = KnownKinds.Matters.Where(m => title.Contains(m.Word, StringComparison.Ordinal)).Select(m => m.Topic).Distinct().ToList();
        return named is [>= Topic.ThreePublic and < Topic.MeetingsTraining and var topic] ? topic : Topic.Unknown;
    }

    /// <param name="isPlanned">Whether the document's amounts are planned.</param>
    public static Topic OfParagraph(string text, bool isPlanned)
    {
        var best = (Topic: Topic.Unknown, At: int.MaxValue);
        foreach (var (word, topic) in isPlanned ? KnownKinds.Openings.Concat(KnownKinds.PlannedOpenings) : KnownKinds.Openings)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && at < best.At) best = (topic, at);
        }

        return best.Topic;
    }

    /// <summary>2023年“三公”经费支出3万元 under 一般公共预算财政拨款支出: a matter of its own, at a sentence's beginning; null where none is.</summary>
    public static Topic? OfMatter(Topic section, ReadOnlySpan<char> text)
    {
        if (section is not (Topic.Unknown or (>= Topic.Overall and <= Topic.Assets))) return null;
        var opening = text[..Math.Min(text.Length, FarthestMatter)];
        (string Word, Topic Topic, int At) first = ("", Topic.Unknown, FarthestMatter);
        foreach (var (word, topic) in KnownKinds.Matters)
        {
            if (opening.IndexOf(word) is var at and >= 0 && (at < first.At || (at == first.At && word.Length > first.Word.Length))) first = (word, topic, at);
        }

        return first.Word.Length > 0 && !IsPartOf(section, first.Topic, first.Word) && OpensWith(opening[..first.At]) ? first.Topic
            : Evaluates(text[..Math.Min(text.Length, LongestEvaluation)]) ? Topic.Performance : OfRunIn(section, opening);
    }

    /// <summary>
    /// Vehicles are counted among the three public expenses too; meetings are among expenses of other sections; appropriations are a matter apart only in
    /// sections on all that came in and was spent.
    /// </summary>
    internal static bool IsPartOf(Topic section, Topic matter, string word) => (section, matter) switch
    {
        (Topic.ThreePublic, Topic.Assets) => AssetTerms.Vehicles.In(word),
        (Topic.ThreePublic, Topic.MeetingsTraining) or ( >= Topic.Overall and < Topic.ThreePublic, Topic.MeetingsTraining) => true,
        (not (Topic.Unknown or Topic.Overall or Topic.Revenue or Topic.Expenditure), Topic.AppropriationOverall or Topic.GeneralBudget) => true,
        _ => false,
    };

    /// <summary>本年支出100万元, behind a paragraph on what was appropriated, in a section on all that was spent: of the section again.</summary>
    public static bool Returns(Topic section, Topic matter, ReadOnlySpan<char> text)
    {
        if (section is not (Topic.Overall or Topic.Revenue or Topic.Expenditure)
            || matter is not (Topic.AppropriationOverall or Topic.GeneralBudget or Topic.Basic)) return false;
        var opening = text[..Math.Min(text.Length, FarthestMatter)];
        var (rank, length) = HeadingNumbers.Read(opening.ToString());
        opening = Owner.WithoutBodyAndYear(opening[length..]);
        return Openers.AllAccounts.Begins(opening) is not null || (rank is HeadingRank.Chinese or HeadingRank.BracketedChinese or HeadingRank.Arabic
            && (Openers.NumberedAccounts.Begins(opening) ?? Funds.Named.Begins(opening)) is not null);
    }

    /// <summary>对3个项目开展绩效自评: a sentence that begins with what was evaluated.</summary>
    private static bool Evaluates(ReadOnlySpan<char> sentence)
    {
        if (sentence.IndexOfAny("，。；") is var stop and >= 0) sentence = sentence[..stop];
        sentence = Owner.WithoutBodyAndYear(sentence[HeadingNumbers.Read(sentence.ToString()).Length..]);
        return EvaluationTerms.Evaluating.Begins(sentence) is not null && EvaluationTerms.ActNames.In(sentence)
            && (EvaluationTerms.Wholes.In(sentence) || sentence.Contains(EvaluationTerms.CountedProjects, StringComparison.Ordinal));
    }

    /// <summary>2.政府采购：… : a numbered name that heads a sentence; null where none does.</summary>
    private static Topic? OfRunIn(Topic section, ReadOnlySpan<char> opening)
    {
        var number = HeadingNumbers.Read(opening.ToString()).Length;
        var stop = number == 0 ? -1 : opening[number..].IndexOfAny("：。，；");
        if (stop <= 0 || opening[number + stop] is not ('：' or '。')) return null;
        var title = opening.Slice(number, stop).ToString();
        if (KnownKinds.Names.TryGetValue(title, out var named)) return named;
        return NamedIn(title).Where(n => !IsPartOf(section, n.Topic, n.Word)).Select(n => (Topic?)n.Topic).FirstOrDefault();
    }

    /// <summary>The matters beside revenue and expenditure that a title names, with the words that do.</summary>
    internal static IEnumerable<(string Word, Topic Topic)> NamedIn(string title) => KnownKinds.Titles
        .Where(t => t.Topic is >= Topic.ThreePublic and <= Topic.PurchasedServices && title.Contains(t.Word, StringComparison.Ordinal));

    /// <summary>Whether words are nothing but a number, a year, the body and words of funds.</summary>
    private static bool OpensWith(ReadOnlySpan<char> before)
    {
        before = Owner.WithoutBodyAndYear(before[HeadingNumbers.Read(before.ToString()).Length..]);
        return Openers.BeforeMatters.Trim(before).IsEmpty;
    }

    /// <summary>2024年度部门决算情况说明: a part's title, which holds sections of many topics.</summary>
    private static bool IsPart(string title) =>
        !(Titles.Profile.In(title) && title.Length < 40) && (Titles.Accounts.In(title) || Titles.OtherMatters.In(title))
            && !Titles.NoPart.In(title);

    /// <summary>（一）基本支出情况 under 支出决算情况: of all funds, not of the general budget.</summary>
    private static bool IsPartOfExpenditure(string title) =>
        Titles.Kinds.In(title) && !Titles.Appropriated.In(title);

    /// <summary>（一）支出决算总体情况 under 一般公共预算财政拨款支出, （二）支出情况 under 财政拨款收入支出: the fund is named above.</summary>
    private static bool IsPartOfFund(Topic topic, Topic parent, HeadingRank rank) =>
        parent is Topic.GeneralBudget or Topic.AppropriationOverall && rank != HeadingRank.Part && topic is Topic.Overall or Topic.Revenue or Topic.Expenditure;

    /// <summary>一般公共预算财政拨款收入支出决算情况: of the one fund, not of all appropriations.</summary>
    private static bool IsOfGeneralBudget(Topic topic, string title) =>
        topic == Topic.AppropriationOverall && title.Contains(Titles.GeneralBudget, StringComparison.Ordinal);

    /// <summary>（三）财政拨款支出决算结构情况 under 财政拨款收入支出决算总体情况: of all funds, as the section around it.</summary>
    private static bool IsOfAllAppropriations(Topic topic, string title, Topic parent) =>
        parent == Topic.AppropriationOverall && topic == Topic.GeneralBudget && !title.Contains(Titles.GeneralBudget, StringComparison.Ordinal);

    private static bool IsTables(string title) =>
        !title.Contains(Titles.Explanation, StringComparison.Ordinal) && Titles.Tables.Ends(title) is not null;

    /// <summary>Whether a title inside a section on one topic names another one outright.</summary>
    private static bool StatesAnother(string title, Topic parent) =>
        KnownKinds.Titles.Any(w => w.Topic != parent && title.Contains(w.Word, StringComparison.Ordinal)
            && title.EndsWith(Titles.Explanation, StringComparison.Ordinal));
}
