using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>Names of class, section and item one behind another, without the marks （类）（款）（项）.</summary>
internal static class LevelNames
{
    /// <summary>In characters, with its quotes.</summary>
    private const int ShortestQuoted = 5;

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

    /// <summary>“小学教育”60万元: the clause is nothing but a name in quotes; null where it is more or less.</summary>
    public static StatementTarget? Alone(WordsBefore lead, ParagraphReading paragraph)
    {
        var (clause, start) = (lead.Clause, lead.End - lead.Clause.Length);
        return clause.Length >= ShortestQuoted && clause[0] == '"' && clause.IndexOf('"', 1) == clause.Length - 1
            ? Item(paragraph.Source.Printed[(start + 1)..(lead.End - 1)]) : null;
    }

    private static bool Has(ReadOnlySpan<char> name) => name.IndexOfAny(Levels) >= 0 || ClassNames.LevelEnd(name) > 0;
}
