using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>Names of class, section and item one behind another, without the marks （类）（款）（项）.</summary>
internal static class LevelNames
{
    /// <summary>Between the names.</summary>
    private static readonly char[] Levels = ['-', '—', '－', '/'];

    /// <summary>教育支出—普通教育—小学教育, 教育支出普通教育: from the class down.</summary>
    public static StatementTarget Item(string printed)
    {
        var names = printed.Insert(ClassNames.LevelEnd(printed), "/").Split(Levels, StringSplitOptions.RemoveEmptyEntries);
        return new(StatementKinds.ItemExecution, string.Join('/', names), OperandKey.Final);
    }

    /// <summary>1.“教育支出-普通教育-小学教育”科目3万元; null where no such name stands in quotes.</summary>
    public static StatementTarget? Quoted(WordsBefore lead, ParagraphReading paragraph)
    {
        var name = Phrases.Ends.Trim(lead.Clause);
        var open = name.IndexOf('"');
        return open < 0 || name.Length < open + 4 || name[^1] != '"' || !Has(name[(open + 1)..^1]) ? null
            : Item(paragraph.Source.Printed.Substring(lead.End - lead.Clause.Length + open + 1, name.Length - open - 2));
    }

    private static bool Has(ReadOnlySpan<char> name) => name.IndexOfAny(Levels) >= 0 || ClassNames.LevelEnd(name) > 0;
}
