using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>605: the funds of a form add up to its total.</summary>
internal sealed class FundsTotalCheck : ICheck
{
    private static readonly string[] Columns = [FormColumns.InitialBudget, FormColumns.FullYearBudget, FormColumns.Executed];

    public RuleDescriptor Rule { get; } = new(
        "605",
        new("自评表资金总额等于各项资金之和", "The funds of a form add up to its total"),
        new("年度资金总额行的年初预算、全年预算、执行数与其下各项资金之和；其下互为包含者不作比较", "initial budget, full-year budget and executed of the row of all funds with the rows below it; rows that include each other are not compared"),
        new("年度资金总额为各项资金之和", "The total is the sum of its funds"),
        new("140.61 与 39.42，总额印为 188.03", "140.61 and 39.42 under a total of 188.03"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var form in PrintedForm.Of(accounts).Where(f => f.Form.Funds.Count > 1))
        {
            var total = form.Form.Funds[0];
            if (!total.Label.Contains('总', StringComparison.Ordinal))
                continue;
            foreach (var column in Columns)
            {
                var parts = form.Form.Funds.Skip(1).Select(r => form.Figure(r, column)).OfType<Figure>().ToList();
                if (form.Figure(total, column) is { } figure && parts.Count == form.Form.Funds.Count - 1)
                    yield return Compare(form, figure, parts, column);
            }
        }
    }

    private Verdict Compare(PrintedForm form, Figure total, List<Figure> parts, string column)
    {
        var what = form.Name + new Phrase("·年度资金总额·", ", all funds, ") + FormNames.Column(column);
        var verdict = Judge.Equal(Rule, what, total, Combination.Sum(parts))!;
        var nests = verdict.Outcome == Outcome.Disagrees && parts.Exists(p => !p.IsZero && p.Interval.Meets(total.Interval));
        return nests ? Judge.NotComparable(Rule, what, new("各行似互为包含", "the rows seem to include each other"), [total, .. parts]) : verdict;
    }
}
