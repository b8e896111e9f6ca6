using Extractor.Domain;

namespace Extractor.Output.Drawing;

/// <summary>Everything that was read on one page, what holds others before what it holds.</summary>
internal static class PageMarks
{
    public static List<PageMark> Of(Disclosure disclosure, int page)
    {
        var marks = OfCover(disclosure.Cover).Concat(disclosure.Narrative.Sections.SelectMany(OfSection)).Concat(OfNarrative(disclosure.Narrative))
            .Concat(Tables(disclosure).SelectMany(OfTable)).Concat(OfAttachments(disclosure)).Concat(OfProblems(disclosure.Problems));
        return [.. marks.Where(m => m.Place.Page == page)];
    }

    /// <summary>All but those that are drawn as forms.</summary>
    public static IEnumerable<AccountTable> Tables(Disclosure disclosure) =>
        disclosure.Tables.Where((_, i) => !disclosure.Attachments.Forms.Any(f => f.Tables.Contains(i + 1)));

    private static IEnumerable<PageMark> OfCover(Cover cover) => Marks([(cover.Title, "title"), (cover.Body, "body"), (cover.Date, "date")], Palette.Title);

    private static IEnumerable<PageMark> OfSection(Section section)
    {
        var name = $"section {section.Path} {section.Title}";
        yield return new PageMark(section.Heading, Palette.Section, name);
        foreach (var line in section.Paragraphs.SelectMany(static p => p.Lines)) yield return new PageMark(line, Palette.Section, "of " + name, PageMark.Pale);
        foreach (var inner in section.Sections.SelectMany(OfSection)) yield return inner;
    }

    private static IEnumerable<PageMark> OfNarrative(NarrativeText narrative)
    {
        foreach (var entry in narrative.Contents) yield return new PageMark(entry.Evidence, Palette.Section, "contents");
        foreach (var term in narrative.Glossary) yield return new PageMark(term.Evidence, Palette.Section, "term " + term.Term, PageMark.Pale);
        foreach (var statement in narrative.Statements)
            yield return new PageMark(statement.Sentence, Palette.Sentence, $"sentence of {statement.Kind} {statement.Subject}".TrimEnd(), PageMark.Pale);
        foreach (var statement in narrative.Statements)
            foreach (var operand in statement.Operands)
                yield return new PageMark(operand.Evidence, Palette.Of(statement), CellTexts.Describe(statement, operand));
        foreach (var figure in narrative.Unbound) yield return new PageMark(figure.Evidence, Palette.Unbound, "unbound");
    }

    private static IEnumerable<PageMark> OfTable(AccountTable table)
    {
        var named = Marks([(table.Title, table.Key), (table.Label, "label"), (table.Body, "body"), (table.UnitText, $"unit {table.Unit?.Printed()}"),
            (table.EmptyStatement, "empty")], Palette.Title);
        foreach (var mark in named) yield return mark;
        foreach (var note in table.Notes) yield return new PageMark(note, Palette.Title, "note");
        foreach (var column in table.Columns) yield return new PageMark(column.Head, Palette.Head, column.Key.Text);
        foreach (var row in table.Rows)
        {
            yield return new PageMark(row.Evidence, Palette.Label, row.Code ?? row.Label);
            foreach (var cell in row.Cells) yield return new PageMark(cell.Evidence, Palette.Of(cell.Amount.State), CellTexts.Describe(row, cell));
        }

        foreach (var cell in table.Grid) yield return new PageMark(cell.Evidence, Palette.Other, "cell of another table");
    }

    private static IEnumerable<PageMark> OfAttachments(Disclosure disclosure) =>
        from mark in disclosure.Attachments.Forms.SelectMany(AttachmentMarks.Of).Concat(disclosure.Attachments.Reports.SelectMany(AttachmentMarks.Of))
        where mark.Place is not null
        select new PageMark(mark.Place!.Value, mark.Color, mark.Text);

    private static IEnumerable<PageMark> OfProblems(IEnumerable<Problem> problems) =>
        from problem in problems
        where problem.Evidence is not null
        select new PageMark(problem.Evidence!.Value, Palette.Unreadable, $"{problem.Code}: {problem.Message}");

    private static IEnumerable<PageMark> Marks(IEnumerable<(Evidence? Place, string Text)> places, string color) =>
        from named in places
        where named.Place is not null
        select new PageMark(named.Place!.Value, color, named.Text);
}
