using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>部门概况: internal bodies, subordinate units and staff where they are counted; any other figure is a mention.</summary>
internal static class OverviewReader
{
    public static void Read(ParagraphReading paragraph, StatementCollector collector, string path)
    {
        for (var i = 0; i < paragraph.Figures.Count; i++)
        {
            var figure = paragraph.Figures[i];
            if (Hit(paragraph, i) is { } hit) collector.Open(hit, paragraph, path, figure.Figure.Start).Add("count", figure);
            else collector.Mention(figure, paragraph, path);
        }
    }

    private static SubjectHit? Hit(ParagraphReading paragraph, int index)
    {
        var figure = paragraph.Figures[index];
        if (figure.Role != Role.Count) return null;
        var (clause, after) = (figure.Lead.Clause, Clause(paragraph.After(index).Text));
        if (OverviewTerms.UnitMeasures.Is(figure.Figure.Unit))
        {
            if (OverviewTerms.Units.Begins(after) is not null || (after.Length == 0 && OverviewTerms.Units.Ends(OverviewTerms.Fillers.Trim(clause)) is not null)) return new SubjectHit(StatementKinds.SubordinateUnits, "", "count");
            if (OverviewTerms.Inside.In(clause) || OverviewTerms.Bodies.Begins(after) is not null) return new SubjectHit("internal-bodies", "", "count");
        }

        return OverviewTerms.StaffMeasures.Is(figure.Figure.Unit) && OverviewTerms.Staff.In(clause) && NamePhrase.Before(figure, paragraph) is { } phrase
            ? new SubjectHit("staff", phrase.Printed, "count")
            : null;
    }

    private static string Clause(string after) => after.AsSpan().IndexOfAny("，。；：、（") is var stop and >= 0 ? after[..stop] : after;
}
