using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>The headings, titles and notes of a document: short texts that stand for themselves.</summary>
internal static class PrintedLines
{
    public static IEnumerable<CitedFigure> Headings(PrintedAccounts accounts) =>
        accounts.AllSections.Select(s => new CitedFigure("heading", s.Heading with { Text = $"{s.PrintedNumber} {s.Title}".Trim() }));

    public static IEnumerable<CitedFigure> Titles(PrintedAccounts accounts) =>
        from table in accounts.Tables
        where table.Table.Title is not null
        select new CitedFigure($"{table.Key}/title", table.Table.Title!.Value);

    public static IEnumerable<CitedFigure> Notes(PrintedAccounts accounts) =>
        from table in accounts.Tables
        from note in table.Table.Notes.Concat(table.Table.EmptyStatement is { } empty ? [empty] : [])
        select new CitedFigure($"{table.Key}/note", note);

    /// <summary>Without white space, as names and years are compared.</summary>
    public static string Tight(string text) => CharacterFolding.Unspaced(text);
}
