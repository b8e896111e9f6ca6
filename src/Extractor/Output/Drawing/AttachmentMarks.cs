using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Output.Drawing;

/// <summary>What the parts of a self-evaluation form or a report were taken for.</summary>
internal static class AttachmentMarks
{
    public static IEnumerable<(Evidence? Place, string Color, string Text)> Of(SelfEvaluationForm form)
    {
        foreach (var (place, text) in Head(form)) yield return (place, Palette.Title, text);
        foreach (var row in form.Rows)
        {
            yield return (row.Evidence, Palette.Label, string.Join('/', [.. row.Parents, row.Label]));
            foreach (var cell in row.Cells) yield return (cell.Evidence, Palette.Of(cell.State), Describe(row, cell));
        }

        if (form.ManagementWeight is { } weight) yield return (weight.Evidence, Palette.Head, "management weight");
        foreach (var entry in form.Entries) yield return (entry.Value, Palette.Other, $"{entry.Label} (entry)");
        foreach (var cell in form.Unplaced) yield return (cell, Palette.Unreadable, "unplaced");
    }

    public static IEnumerable<(Evidence? Place, string Color, string Text)> Of(PerformanceReport report)
    {
        yield return (report.Title, Palette.Title, "report on " + report.Project);
        foreach (var statement in report.Statements)
        {
            foreach (var operand in statement.Operands) yield return (operand.Evidence, Palette.Bound, CellTexts.Describe(statement, operand));
        }
    }

    private static IEnumerable<(Evidence? Place, string Text)> Head(SelfEvaluationForm form) =>
    [
        (form.Title, "form"), (form.Project, "project"), (form.Department, "department"), (form.ImplementingUnit, "implementing unit"),
        (form.Date, "date"), (form.ExpectedGoals, "expected goals"), (form.ReachedGoals, "reached goals"),
    ];

    /// <summary>年度资金总额 → executed = 1703400.00</summary>
    private static string Describe(SelfEvaluationRow row, SelfEvaluationCell cell) =>
        $"{row.Label} → {cell.Column} = {cell.Value?.ToString(CultureInfo.InvariantCulture) ?? cell.State.ToString().ToLowerInvariant()}";
}
