using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>Names of classes of expenditure, functional and economic, as sentences print them.</summary>
internal static class ClassNames
{
    /// <summary>In characters: shorter words behind a class are no section's name.</summary>
    private const int ShortestSection = 4;

    /// <summary>基本工资, 政府采购业务费: a section of the economic classification, or an expense that no list knows.</summary>
    public static bool IsEconomicItem(string name) => Classes.EconomicItems.Is(name)
        || (name.Length is >= 3 and <= 14 && PublicExpenses.Costs.Ends(name) is not null);

    /// <summary>工资福利支出: a class of the economic classification, not of the functional one.</summary>
    public static bool IsEconomic(string name) =>
        Classes.Economic.Begins(name) is not null
            || (name.StartsWith(Classes.Other, StringComparison.Ordinal) && Classes.Economic.Begins(name.AsSpan(Classes.Other.Length)) is not null);

    /// <summary>住房保障支出住房改革支出: where the name of a class ends, right behind which that of its section begins; 0 where the words are none such.</summary>
    public static int LevelEnd(ReadOnlySpan<char> name)
    {
        if (Classes.Functional.Begins(name) is not { } ofClass) return 0;
        var behind = name[ofClass.Length..];
        return behind.StartsWith(Classes.Expenditure) && behind.Length >= Classes.Expenditure.Length + ShortestSection
            && CharacterForms.IsIdeograph(behind[Classes.Expenditure.Length]) ? ofClass.Length + Classes.Expenditure.Length : 0;
    }

    /// <summary>人员经费中工资福利支出: where the class begins that other words lead to; 0 where the words end in none, or are one.</summary>
    public static int EconomicEnd(string words) => Behind(words, Classes.Economic, Classes.Within);

    /// <summary>城乡社区支出: a class of the functional classification by its full name.</summary>
    public static bool IsFunctional(string name) => Classes.IsWhole(Classes.Functional, name);

    /// <summary>其次为住房保障支出: where the class begins that other words lead to; 0 where none does, or none stands before it.</summary>
    public static int FunctionalEnd(string phrase) =>
        phrase.EndsWith(Classes.Expenditure, StringComparison.Ordinal) ? Behind(phrase, Classes.Functional, Classes.Leads) : 0;

    /// <summary>Where one of the names, with or without 支出, begins behind a word that leads to it; 0 where none does.</summary>
    private static int Behind(string words, Concept names, Concept leads)
    {
        var bare = words.EndsWith(Classes.Expenditure, StringComparison.Ordinal) ? words.AsSpan(0, words.Length - Classes.Expenditure.Length) : words;
        if (names.Ends(bare) is not { } name) return 0;
        var before = bare[..^name.Length];
        return leads.Ends(before) is null ? 0 : before.Length;
    }

    /// <summary>The class's name without （类） and the 支出 after it; null where the phrase names no class.</summary>
    /// <returns>Its length in the phrase.</returns>
    public static int? Length(string phrase)
    {
        var mark = phrase.IndexOf(Classes.OfClass, StringComparison.Ordinal);
        if (mark >= 2) return phrase.AsSpan(0, mark).TrimEnd(CodedMarks.Blank).Length;
        if (phrase.Contains('（') && !phrase.EndsWith('）')) return null;
        if (phrase.EndsWith(Classes.ClassExpenditure, StringComparison.Ordinal) || phrase.EndsWith(Classes.ClassWord, StringComparison.Ordinal))
            return phrase.LastIndexOf(Classes.ClassWord, StringComparison.Ordinal);
        if (phrase.EndsWith(Classes.Expenditure, StringComparison.Ordinal) && phrase.Length <= 26) return phrase.Length;
        return Classes.Functional.Is(phrase) || Classes.Economic.Is(phrase) ? phrase.Length : null;
    }
}
