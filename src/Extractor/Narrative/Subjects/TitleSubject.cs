using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>A heading's own subject: 1.因公出国（境）情况, 教育支出（类）职业教育（款）中等职业教育（项）.</summary>
internal static class TitleSubject
{
    /// <summary>Of the functional classification: class 3, section 5, item 7.</summary>
    private const int ItemDigits = 7;

    public static StatementTarget? Of(ITopicWords words, ParagraphReading paragraph, Topic topic, SectionNode? section)
    {
        if (section is null || paragraph.Figures.Count == 0) return null;
        if (topic is Topic.ThreePublic or Topic.MeetingsTraining or Topic.OperatingCosts)
            return words.Find(section.Heading.NormalTitle, paragraph.Figures[0], paragraph);
        if (topic is Topic.GeneralBudget or Topic.AppropriationOverall or Topic.Expenditure && paragraph.Rows.Bear(section.Heading.NormalTitle))
            return Item(section.Heading);
        return section.Heading.NormalTitle.EndsWith(Classes.OfItem, StringComparison.Ordinal) ? Item(section.Heading) : Coded(section.Heading);
    }

    /// <summary>（1）行政运行（2010801）, 2010801行政运行: an item by its code, whose figures stand below.</summary>
    private static StatementTarget? Coded(Heading heading)
    {
        var (title, isBehind) = (heading.NormalTitle, heading.NormalTitle.EndsWith('）'));
        var start = isBehind ? title.Length - ItemDigits - 1 : 0;
        if (start < 0 || title.Length < ItemDigits + 2 || title.AsSpan(start, ItemDigits).ContainsAnyExceptInRange('0', '9')) return null;
        var (from, to) = isBehind ? (0, start - 1) : (ItemDigits, title.Length);
        return isBehind && title[to] != '（' || !CharacterForms.IsIdeograph(title[from]) ? null
            : Item(heading.Title[from..to]) with { Code = title.Substring(start, ItemDigits) };
    }

    private static StatementTarget Item(Heading heading) => Item(CodedMarks.Without(heading.Title, heading.NormalTitle)) with
    {
        Code = CodedMarks.CodeIn(heading.NormalTitle, heading.Title),
    };

    private static StatementTarget Item(string title)
    {
        foreach (var mark in Classes.UpperMarks.Words) title = title.Replace(mark, "/", StringComparison.Ordinal);
        return new StatementTarget(StatementKinds.ItemExecution, title.Replace(Classes.OfItem, "", StringComparison.Ordinal), OperandKey.Final);
    }
}
