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
            if (Hit(paragraph, i) is { } hit) collector.Open(hit, paragraph, path, figure.Figure.Start).Add(OperandKey.Count, figure);
            else collector.Mention(figure, paragraph, path);
        }
    }

    private static StatementTarget? Hit(ParagraphReading paragraph, int index)
    {
        var figure = paragraph.Figures[index];
        if (figure.Role != Role.Count) return null;
        var (clause, after) = (figure.WordsBefore.Clause, Clause(paragraph.After(index).Text));
        if (OverviewTerms.UnitMeasures.Is(figure.Figure.Unit))
        {
            if (OverviewTerms.Units.Begins(after) is not null
                || (after.Length == 0 && OverviewTerms.Units.Ends(OverviewTerms.Fillers.Trim(clause)) is not null)) return new StatementTarget(
                StatementKinds.SubordinateUnits, "", OperandKey.Count);
            if (OverviewTerms.Inside.In(clause) || OverviewTerms.Bodies.Begins(paragraph.After(index).Text) is not null)
                return new StatementTarget(StatementKinds.InternalBodies, "", OperandKey.Count);
        }

        return OverviewTerms.StaffMeasures.Is(figure.Figure.Unit) && !Moves(paragraph, figure)
            && (OverviewTerms.Staff.In(clause) || IsPartOfStaff(paragraph, index))
            && NamePhrase.Before(figure, paragraph) is { } phrase
            ? new StatementTarget(StatementKinds.Staff, WithoutOwner(phrase), OperandKey.Count)
            : null;
    }

    /// <summary>实有人员43人，其中行政19人、事业24人: a short name right behind a count of staff.</summary>
    private static bool IsPartOfStaff(ParagraphReading paragraph, int index) =>
        index > 0 && paragraph.Figures[index] is { WordsBefore: { CrossesItem: false, Text.Length: <= 10 } }
            && OverviewTerms.PersonMeasures.Is(paragraph.Figures[index].Figure.Unit)
        && OverviewTerms.PersonMeasures.Is(paragraph.Figures[index - 1].Figure.Unit)
            && (OverviewTerms.Staff.In(paragraph.Figures[index - 1].WordsBefore.Clause) || IsPartOfStaff(paragraph, index - 1));

    /// <summary>本年调入3人，退休2人: those who left, beside others who moved.</summary>
    private static bool Moves(ParagraphReading paragraph, StatedFigure figure) => OverviewTerms.Moves.In(figure.WordsBefore.Clause)
        || (!figure.WordsBefore.CrossesItem && paragraph.Before(figure) is { } before && OverviewTerms.Moves.In(before.WordsBefore.Clause))
        || (paragraph.Next(figure) is { WordsBefore.CrossesItem: false } next && OverviewTerms.Moves.In(next.WordsBefore.Clause));

    /// <summary>本部门人员编制, 单位管理的离退休人员: whose they are is no part of the name.</summary>
    private static string WithoutOwner(NamePhrase phrase)
    {
        var start = phrase.Text.LastIndexOf(Roles.Of, StringComparison.Ordinal) + 1;
        if (Totals.Own.At(phrase.Text, start) is { } owner) start += owner.Length;
        return phrase.Printed.Length - start < 2 ? phrase.Printed : phrase.Printed[start..];
    }

    private static string Clause(string after) => after.AsSpan().IndexOfAny("，。；：、（") is var stop and >= 0 ? after[..stop] : after;
}
