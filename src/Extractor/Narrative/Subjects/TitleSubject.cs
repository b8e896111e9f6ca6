using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Subjects;

/// <summary>A heading's own subject: 1.因公出国（境）情况, 教育支出（类）职业教育（款）中等职业教育（项）.</summary>
internal static class TitleSubject
{
    public static StatementTarget? Of(ITopicWords words, ParagraphReading paragraph, Topic topic, SectionNode? section)
    {
        if (section is null || paragraph.Figures.Count == 0) return null;
        if (topic is Topic.ThreePublic or Topic.MeetingsTraining or Topic.OperatingCosts)
            return words.Find(section.Heading.NormalTitle, paragraph.Figures[0], paragraph);
        return section.Heading.NormalTitle.EndsWith(Classes.OfItem, StringComparison.Ordinal) ? Item(section.Heading.Title) : null;
    }

    private static StatementTarget Item(string title)
    {
        foreach (var mark in Classes.UpperMarks.Words) title = title.Replace(mark, "/", StringComparison.Ordinal);
        return new StatementTarget(StatementKinds.ItemExecution, title.Replace(Classes.OfItem, "", StringComparison.Ordinal), OperandKey.Final);
    }
}
