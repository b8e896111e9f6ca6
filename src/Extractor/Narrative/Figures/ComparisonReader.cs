using System.Globalization;
using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>What a comparison is made with, and which words before it name the subject.</summary>
internal static class ComparisonReader
{
    /// <summary>Found: whether the words name a base at all; the basis is null for 预算 without saying which.</summary>
    /// <param name="own">The year of the accounts: 较2014年预算 is in those of 2014 the year's budget.</param>
    public static (bool Found, ComparisonBasis? Basis, int? Year) Basis(string words, int? own = null)
    {
        var (at, basis, year) = Last(words);
        return year is not null && year == own && NamesBudget(words.AsSpan(at)) ? (true, null, null) : (at >= 0, basis, year);
    }

    /// <summary>2014年度预算数, with its pieces right behind the year.</summary>
    private static bool NamesBudget(ReadOnlySpan<char> words)
    {
        var rest = WithoutBase(words);
        return words[..^rest.Length].Contains(Openers.Budget, StringComparison.Ordinal);
    }

    /// <summary>The last base that the words name, and where; before them all where they name none.</summary>
    public static (int At, ComparisonBasis? Basis, int? Year) Last(string words)
    {
        var best = (At: -1, Basis: (ComparisonBasis?)null, Year: (int?)null);
        foreach (var (concept, basis) in Bases.All)
            foreach (var word in concept.Words)
                if (words.LastIndexOf(word, StringComparison.Ordinal) is var at && at > best.At
                    && !(basis is null && Bases.Qualifiers.Ends(words.AsSpan(0, at)) is not null)) best = (at, basis, null);
        foreach (var (at, year) in Years(words))
            if (at > best.At && Bases.Openers.Ends(words.AsSpan(0, at)) is not null) best = (at, ComparisonBasis.LastYear, year);
        return best;
    }

    /// <summary>The words that may name the subject of a comparison: after 相比, before 比 or 较; nearest first.</summary>
    public static IEnumerable<string> SubjectZones(string words)
    {
        var together = words.LastIndexOf(Bases.Compared, StringComparison.Ordinal);
        if (together >= 0)
        {
            yield return words[(together + Bases.Compared.Length)..];
            if (Bases.With.LastIn(words.AsSpan(0, together)) is var with and > 0) yield return LastClause(words[..with]);
            yield break;
        }

        var opener = LastOpener(words);
        yield return LastClause(opener >= 0 ? words[..opener] : words);
        if (opener >= 0 && words.AsSpan(opener).IndexOf('，') is var comma and >= 0) yield return words[(opener + comma)..];
    }

    /// <summary>What stands between a base, or its amount (比2022年的1640.50万元多出), and the figure; null where none stands right before it.</summary>
    public static string? Predicate(WordsBefore lead, StatedFigure? before) =>
        before is not null && !lead.CrossesItem && IsBaseAmount(before.WordsBefore.Clause) ? Bare(Roles.BudgetBehind.Begins(lead.Text) is { } budget
            ? lead.Text.AsSpan(budget.Length) : lead.Text) : Predicate(lead.Item);

    /// <summary>比上年多, 与上年相比，收、支总计各多: what stands between a base and the figure; null where no base stands right before it.</summary>
    public static string? Predicate(string words)
    {
        var start = words.AsSpan().LastIndexOfAny("。；") + 1;
        for (var at = words.Length - 1; at >= start; at--)
        {
            if (Bases.OpensBare.At(words, at) is null) continue;
            var rest = BehindOpener(words.AsSpan(at + 1));
            var based = WithoutBase(rest);
            if (IsBase(rest[..^based.Length])) return Bare(based);
            if (at > start && words.AsSpan(at - 1).StartsWith(Bases.YearOnYear)) return Bare(rest);
        }

        return null;
    }

    /// <summary>较2022年度决算数, right before an amount: another is compared with it.</summary>
    public static bool IsBaseAmount(string clause)
    {
        var at = Bases.OpensBare.LastIn(clause);
        return at >= 0 && IsBase(Roles.Fillers.Trim(BehindOpener(clause.AsSpan(at + 1))));
    }

    /// <summary>2022年度决算数, 上年, 年初预算: nothing but what is compared with.</summary>
    public static bool IsBase(ReadOnlySpan<char> words) =>
        WithoutBase(words).IsEmpty && (Bases.Named.In(words) || (words.Length > 4 && CharacterForms.IsDigit(words[0])));

    /// <summary>The words behind the year or the pieces of a base that they begin with.</summary>
    public static ReadOnlySpan<char> WithoutBase(ReadOnlySpan<char> words) =>
        Without(words.Length > 4 && words[4] == Units.Year && CharacterForms.IsDigit(words[0]) && CharacterForms.IsDigit(words[3]) ? words[5..]
            : words, Bases.Pieces);

    /// <summary>较之, 相较于: the base behind the words that open a comparison.</summary>
    public static ReadOnlySpan<char> BehindOpener(ReadOnlySpan<char> words) => Bases.OpenerTails.Begins(words) is { } tail ? words[tail.Length..] : words;

    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words, Concept parts)
    {
        while (parts.Begins(words) is { } part) words = words[part.Length..];
        return words;
    }

    private static string? Bare(ReadOnlySpan<char> words)
    {
        var rest = Without(words, Bases.Joints);
        return rest.ContainsAny("，：、") ? null : rest.ToString();
    }

    /// <summary>The words since the last mark. Before a comma at the very end only a short opening of a sentence names the subject: 收支，较上年….</summary>
    private static string LastClause(string words)
    {
        if (!words.EndsWith('，')) return words[(words.LastIndexOfAny(['，', '。', '；', '：']) + 1)..];
        var start = words.AsSpan(0, words.Length - 1).LastIndexOfAny("，。；：") + 1;
        if (Absence.NoChange.In(words.AsSpan(start))) return words[start..];
        var opens = start == 0 || words[start - 1] is '。' or '；';
        return opens && words.Length - start <= 16 ? words[start..] : "";
    }

    private static int LastOpener(string words)
    {
        for (var i = words.Length - 2; i >= 0; i--)
        {
            if (Bases.Than.At(words, i) is null) continue;
            var behind = BehindOpener(words.AsSpan(i + 1));
            if (!behind.IsEmpty && (CharacterForms.IsDigit(behind[0]) || Bases.AfterThan.Begins(behind) is not null)) return i;
        }

        return words.LastIndexOf(Bases.YearOnYear, StringComparison.Ordinal);
    }

    private static IEnumerable<(int At, int Year)> Years(string words)
    {
        for (var at = words.IndexOf("20", StringComparison.Ordinal); at >= 0
            && at + 4 <= words.Length; at = words.IndexOf("20", at + 2, StringComparison.Ordinal))
            if (int.TryParse(words.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) yield return (at, year);
    }
}
