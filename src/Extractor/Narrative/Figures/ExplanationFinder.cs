using System.Buffers;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>Finds the reasons, uses and lists of a paragraph.</summary>
internal static class ExplanationFinder
{
    /// <summary>In characters: the longest name of a group of costs.</summary>
    private const int LongestGroup = 8;

    /// <summary>In characters: how far behind one count of guests another may stand that is of all of them.</summary>
    private const int FarthestCount = 300;

    /// <summary>In characters: 因公出国（境） between a count and 团组.</summary>
    private const int FarthestGroups = 8;

    /// <summary>In characters: 公务接待.</summary>
    private const int LongestReception = 4;

    private static readonly (Concept Words, ExplanationKind Kind)[] Kinds =
    [
        (Openers.Reasons, ExplanationKind.Reason), (Openers.Uses, ExplanationKind.Use), (Openers.Definitions, ExplanationKind.Definition),
        (Openers.Lists, ExplanationKind.List),
    ];

    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Kinds.SelectMany(static k => k.Words.Words).Select(static w => w[0])]);

    public static IReadOnlyList<Explanation> Find(string text, RowNames rows)
    {
        var found = new List<Explanation>();
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny(Beginnings);
            if (next < 0) break;
            i += next;
            var (length, kind) = Opener(text, i);
            if (length == 0) { i++; continue; }
            var content = SkipContent(text, i + length);
            if (StatesOwnFigures(text, content, kind) || (kind == ExplanationKind.Use && LeadsToAmount(text, i, content)))
            {
                i = content;
                continue;
            }

            var start = text[i] is '，' or '。' ? i + 1 : i;
            if (kind == ExplanationKind.Use && FollowsComparison(text, i)) kind = ExplanationKind.Reason;
            var end = kind switch
            {
                ExplanationKind.Reason => ExplanationEnd.OfReason(text, i, content, IsAgainstBudget(text, i), rows),
                ExplanationKind.Definition => ExplanationEnd.OfDefinition(text, content),
                _ => ExplanationEnd.OfUse(text, content),
            };
            end = Math.Min(end, ExplanationEnd.OfBrackets(text, start, content) ?? end);
            found.Add(new Explanation(start, content, end, kind));
            i = Math.Max(end, content + 1);
        }

        return found;
    }

    private static bool StatesOwnFigures(string text, int content, ExplanationKind kind) =>
        (kind != ExplanationKind.Definition && Openers.OwnFigures.At(text, content) is not null)
        || (kind == ExplanationKind.Reason && ListsSubjects(text, content))
        || (kind == ExplanationKind.List && ListsFigures(text, content))
        || (kind is ExplanationKind.Use or ExplanationKind.List && StatesFigure(text, content))
        || (kind == ExplanationKind.Use
            && (BuysVehicles(text, content) || CountsGuests(text, content) || NamesGroup(text, content) || NamesKind(text, content)));

    /// <summary>变化原因：1.财政拨款收入90万元，比上年增加3万元: numbered subjects with amounts of their own, no reasons.</summary>
    private static bool ListsSubjects(string text, int at)
    {
        var clause = Until(text, at, "，。；");
        return HeadingNumbers.Read(clause).Length > 0 && FigureScanner.Scan(clause) is [{ Kind: FigureKind.Money } first]
            && Openers.OwnSubjects.In(clause.AsSpan(0, first.Start));
    }

    /// <summary>，用于人员支出50万元、公用支出10万元: the halves of the amount.</summary>
    private static bool NamesGroup(string text, int at)
    {
        if (Openers.CostGroups.At(text, at) is null) return false;
        var sentence = Until(text, at, "。；");
        return FigureScanner.Scan(sentence) is [{ Kind: FigureKind.Money } first, ..] && first.Start <= LongestGroup
            && (Openers.CostGroups.In(sentence.AsSpan(first.End)) || Openers.CostGroups.In(text.AsSpan(0, at)[(text.LastIndexOf('。', at) + 1)..]));
    }

    /// <summary>，用于项目支出40万元, 用于办案和装备的项目支出40万元: the kind of expenditure that it is, not what it was spent on.</summary>
    private static bool NamesKind(string text, int at)
    {
        var words = text.AsSpan(at);
        words = words[..Math.Max(0, words.IndexOfAnyInRange('0', '9'))];
        return words.IndexOfAny("，。；：") < 0 && Openers.Kinds.Ends(words) is { } kind
            && (kind.Length == words.Length || words[..^kind.Length].EndsWith(Roles.Of));
    }

    /// <summary>为完成特定任务，用于专项工作的经费支出3万元: what stands before any figure of its sentence explains none.</summary>
    private static bool LeadsToAmount(string text, int opener, int content)
    {
        if (Classes.ForUses.In(Until(text, content, "。；，"))) return true;
        if (text[opener] != '，') return false;
        var start = text.LastIndexOf('。', opener) + 1;
        return FigureScanner.Scan(text[start..opener]).Count == 0
            && FigureScanner.Scan(Until(text, content, "。；，、")) is [{ Kind: FigureKind.Money }];
    }

    /// <summary>主要用于经批准购置的0辆公务用车: a count that is stated.</summary>
    private static bool BuysVehicles(string text, int at)
    {
        var first = Until(text, at, "。；，、");
        return FigureScanner.Scan(first) is [{ Kind: FigureKind.Count } count, ..] && Measures.Vehicles.Is(count.Unit)
            && PublicExpenses.Bought.Ends(PublicExpenses.BoughtThings.Trim(first.AsSpan(0, count.Start))) is not null;
    }

    /// <summary>主要用于国内公务接待57批次，486人次; 主要用于1个因公出国（境）团组: what is counted, by its general name, and no description.</summary>
    private static bool CountsGuests(string text, int at)
    {
        var first = Until(text, at, "。；，、");
        if (FigureScanner.Scan(first) is not [{ Kind: FigureKind.Count } count, ..]) return false;
        var before = first.AsSpan(0, count.Start);
        return Measures.Visits.Is(count.Unit)
            ? IsPlainReception(before) || (PublicExpenses.Received.Begins(before) is not null && !CountsOn(text, at + first.Length))
            : before.IsEmpty && first.AsSpan(count.End).IndexOf(PublicExpenses.Groups) is >= 0 and <= FarthestGroups;
    }

    private static bool IsPlainReception(ReadOnlySpan<char> name) =>
        PublicExpenses.Domestic.Is(name) || (name.Length <= LongestReception && PublicExpenses.Received.Ends(name) is not null);

    /// <summary>主要用于接待来访交流3批次。全年接待7批次: behind the count of some guests that of all.</summary>
    private static bool CountsOn(string text, int at) =>
        text.AsSpan(at, Math.Min(FarthestCount, text.Length - at)).Contains(PublicExpenses.Batches, StringComparison.Ordinal);

    /// <summary>增长9%，主要是…: after a comparison the words give its reason.</summary>
    private static bool FollowsComparison(string text, int at)
    {
        if (at < 2 || Openers.UseOrReason.At(text, at) is not { } word || text.AsSpan(at + word.Length).StartsWith(Openers.For)) return false;
        var end = text[at - 1] is '，' or '。' or '；' ? at - 1 : at;
        return Openers.Compared.In(ClauseBefore(text, end));
    }

    private static ReadOnlySpan<char> ClauseBefore(string text, int end)
    {
        var before = text.AsSpan(0, end);
        return before[(before.LastIndexOfAny("，。；：") + 1)..];
    }

    private static (int Length, ExplanationKind Kind) Opener(string text, int at)
    {
        foreach (var (words, kind) in Kinds)
            if (words.At(text, at) is { } word) return (word.Length, kind);
        return default;
    }

    private static int SkipContent(string text, int at)
    {
        while (Openers.Content.At(text, at) is { } word) at += word.Length;
        return Math.Min(at, text.Length);
    }

    /// <summary>Whether what follows 包括 is a list of amounts (包括：财政拨款收入2871.89万元，占…), not of names.</summary>
    private static bool ListsFigures(string text, int at)
    {
        var first = Until(text, at, "。；、");
        return FigureScanner.Scan(first).FirstOrDefault(f => f.Kind == FigureKind.Money) is { } amount
            && (!Openers.Personnel.In(first.AsSpan(0, amount.Start)) || Openers.PersonnelAmounts.Begins(first) is not null);
    }

    /// <summary>主要是财政拨款收入2871.89万元，占98%: what is stated, not described.</summary>
    private static bool StatesFigure(string text, int at)
    {
        var first = Until(text, at, "。；，、");
        var stop = at + first.Length;
        return stop + 1 < text.Length && text[stop] == '，' && Roles.Share.At(text, stop + 1) is not null
            && FigureScanner.Scan(first) is [{ Kind: FigureKind.Money }, ..];
    }

    private static string Until(string text, int at, string marks)
    {
        var stop = text.AsSpan(at).IndexOfAny(marks);
        return stop < 0 ? text[at..] : text[at..(at + stop)];
    }

    /// <summary>决算数小于预算数的主要原因: the clause that the reason explains.</summary>
    private static bool IsAgainstBudget(string text, int at) => ClauseBefore(text, at).Contains(Openers.Budget, StringComparison.Ordinal);
}
