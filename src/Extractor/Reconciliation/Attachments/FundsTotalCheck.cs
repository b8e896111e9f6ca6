using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>605: the funds of a form add up to its total.</summary>
internal sealed class FundsTotalCheck : ICheck
{
    private static readonly ColumnKey[] FundColumns = [SelfEvaluationColumns.InitialBudget, SelfEvaluationColumns.FullYearBudget,
        SelfEvaluationColumns.Executed];

    private static readonly ColumnKey[] TaskColumns =
    [
        .. from money in new[] { SelfEvaluationColumns.Budget, SelfEvaluationColumns.Executed }
           from fund in new[] { AccountColumns.Total, AccountColumns.Appropriation, AccountColumns.Other }
           select money.Of(fund),
    ];

    public RuleDescriptor Rule { get; } = new(
        "605",
        new("自评表资金总额等于各项资金之和", "The funds of a form add up to its total"),
        new("年度资金总额行的年初预算、全年预算、执行数与其下各项资金之和，任务的金额合计与各项任务之和；“其中”行不超过上一行，其下互为包含者不作比较",
            "initial budget, full-year budget and executed of the row of all funds with the rows below it, the sum of the tasks with the tasks;"
            + " a 其中 row is no more than the row above it, and rows that include each other are not compared"),
        new("算术：年度资金总额为各项资金之和", "Arithmetic: the total is the sum of its funds"),
        new("140.61 与 39.42，总额印为 188.03", "140.61 and 39.42 under a total of 188.03"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var form in PrintedSelfEvaluation.Of(accounts))
        {
            if (form.Form.Funds is [var funds, _, ..] && funds.Label.Contains('总', StringComparison.Ordinal))
            {
                foreach (var verdict in Compare(form, funds, new("·年度资金总额·", ", all funds, "), form.Form.Funds, FundColumns).Concat(Within(form)))
                    yield return verdict;
            }

            if (form.AllTasks is { } tasks)
            {
                foreach (var verdict in Compare(form, tasks, new("·任务金额合计·", ", all tasks, "), form.Form.Tasks, TaskColumns))
                    yield return verdict;
            }
        }
    }

    private IEnumerable<Verdict> Compare(PrintedSelfEvaluation form, SelfEvaluationRow total, Phrase name, IReadOnlyList<SelfEvaluationRow> rows,
        ColumnKey[] columns)
    {
        foreach (var column in columns)
        {
            var summands = Summands(total, rows).ToList();
            var parts = summands.Select(r => form.Figure(r, column)).OfType<Figure>().ToList();
            if (form.Figure(total, column) is { } figure && parts.Count > 0 && parts.Count == summands.Count)
                yield return Compare(form.Name + name + SelfEvaluationColumnNames.Column(column), figure, parts);
        }
    }

    /// <summary>其中：省级资金 is a part of the row above it; the first row below the total is a part of that, and so are all behind it.</summary>
    private static IEnumerable<SelfEvaluationRow> Summands(SelfEvaluationRow total, IReadOnlyList<SelfEvaluationRow> rows)
    {
        var parts = rows.Where(r => r != total).ToList();
        return parts.Where((r, i) => i == 0 || !PrintedLabel.IsOfWhich(r.Label));
    }

    /// <summary>A 其中 row is no more than the row that it is a part of.</summary>
    private IEnumerable<Verdict> Within(PrintedSelfEvaluation form)
    {
        var whole = form.Form.Funds[0];
        foreach (var row in form.Form.Funds)
        {
            if (!PrintedLabel.IsOfWhich(row.Label))
            {
                whole = row;
                continue;
            }

            foreach (var column in FundColumns)
            {
                var name = form.Name + (Phrase)$"·{row.Label}·" + SelfEvaluationColumnNames.Column(column);
                if (form.Figure(row, column) is { } part && form.Figure(whole, column) is { } figure
                    && Judge.AtMost(Rule, name, Combination.Of(part), figure, whole.Label) is { } verdict)
                    yield return verdict;
            }
        }
    }

    private Verdict Compare(Phrase what, Figure total, List<Figure> parts)
    {
        var verdict = Judge.Equal(Rule, what, total, Combination.Sum(parts))!;
        var nests = verdict.Outcome == Outcome.Disagrees && parts.Exists(p => !p.IsZero && p.Interval.Meets(total.Interval));
        return nests ? Judge.NotComparable(Rule, what, new("各行似互为包含", "the rows seem to include each other"), [total, .. parts]) : verdict;
    }
}
