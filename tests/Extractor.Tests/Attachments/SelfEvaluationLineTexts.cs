using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Tests.Attachments;

/// <summary>The cells of forms as lines: form, part, parents, label, column and text.</summary>
internal static class SelfEvaluationLineTexts
{
    public static IEnumerable<string> Of(IReadOnlyList<SelfEvaluationForm> forms) => forms.SelectMany((f, i) => Of(f).Select(l => $"{i + 1} | {l}"));

    public static IEnumerable<string> Of(SelfEvaluationForm form) => Head(form)
        .Concat(form.Tasks.SelectMany(r => Row("task", r)))
        .Concat(form.Funds.SelectMany(r => Row("fund", r)))
        .Concat(form.ManagementWeight is { } weight ? [$"management |  |  | {weight.Column} | {weight.Text}"] : [])
        .Concat(form.Management.SelectMany(r => Row("management", r)))
        .Concat(form.Indicators.SelectMany(r => Row("indicator", r)))
        .Concat(form.Total is { } total ? Row("total", total) : [])
        .Concat(form.Entries.Select(e => $"entry |  | {e.Label} |  | {e.Value.Text}"))
        .Concat(form.Unplaced.Select(e => $"unplaced |  |  |  | {e.Text}"));

    private static IEnumerable<string> Head(SelfEvaluationForm form) =>
        from pair in new (string Name, Evidence? Value)[]
        {
            ("title", form.Title), ("project", form.Project), ("department", form.Department), ("implementing-unit", form.ImplementingUnit),
            ("date", form.Date), ("expected-goals", form.ExpectedGoals), ("reached-goals", form.ReachedGoals),
        }
        where pair.Value is not null
        select $"head |  |  | {pair.Name} | {pair.Value!.Value.Text}";

    private static IEnumerable<string> Row(string part, SelfEvaluationRow row)
    {
        var cells = row.Cells.Where(c => c.State != CellState.Blank)
            .Select(c => $"{part} | {string.Join('/', row.Parents)} | {row.Label} | {c.Column} | {c.Text}").ToArray();
        return cells.Length > 0 ? cells : [$"{part} | {string.Join('/', row.Parents)} | {row.Label} |  | "];
    }
}
