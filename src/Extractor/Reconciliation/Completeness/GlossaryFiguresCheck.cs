using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>524: a glossary definition fits the figures of its row.</summary>
internal sealed class GlossaryFiguresCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "524",
        new("名词解释的定义与表中数字相符", "A definition fits the figures of its row"),
        new("定义只说“项目支出”的项在支出表中的基本支出", "items defined as project expenditure alone with basic expenditure in their row"),
        new("定义为项目支出的科目不应列有基本支出", "An item defined as project expenditure has no basic expenditure"),
        new("其他信访事务支出释为项目支出，表中有基本支出 540.61", "defined as project expenditure, with 540.61 of basic expenditure"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if ((accounts.Filled(TableKeys.Expenditure) ?? accounts.Filled(TableKeys.GeneralBudget)) is not { } table)
            yield break;
        foreach (var term in accounts.Disclosure.Narrative.Glossary.Where(
            t => t.Definition.Contains("项目支出", StringComparison.Ordinal) && !t.Definition.Contains("基本支出", StringComparison.Ordinal)))
        {
            var rows = table.Tree.Rows.Where(r => r.Code.Length == 7 && PrintedLabel.Name(r.Row.Label) == GlossaryCheck.LastName(term.Term)).ToList();
            if (rows.Count != 1 || table.Figure(rows[0].Row, AccountColumns.Basic) is not { } basic)
                continue;
            var place = new CitedFigure("glossary", term.Evidence);
            yield return basic is { IsPrinted: true, IsZero: false }
                ? Judge.Says(Rule, Outcome.Disagrees, new($"“{term.Term}”释为项目支出，表中有基本支出 {basic.Quoted}",
                    $"“{term.Term}” is defined as project expenditure, its row has basic expenditure of {basic.Quoted}"), place, basic.Cited)
                : Judge.Says(Rule, Outcome.Agrees, new($"“{term.Term}”的定义与表相符", $"the definition of “{term.Term}” fits its row"), place);
        }
    }
}
