using Extractor.Domain;
using Extractor.Forms;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>501: the tables that a disclosure must have are there.</summary>
internal sealed class MissingTableCheck : ICheck
{
    private static readonly string[] Nine =
    [
        TableKeys.Overall, TableKeys.Revenue, TableKeys.Expenditure, TableKeys.AppropriationOverall, TableKeys.GeneralBudget,
        TableKeys.GeneralBudgetBasic, TableKeys.GovernmentFund, TableKeys.StateCapital, TableKeys.ThreePublic,
    ];

    private static readonly string[] Four = [TableKeys.Overall, TableKeys.Revenue, TableKeys.Expenditure, TableKeys.Appropriation];

    /// <summary>The tables that some body must publish, filled or empty.</summary>
    internal static IEnumerable<string> Known => Nine.Union(Four);

    public RuleDescriptor Rule { get; } = new(
        "501",
        new("应公开的决算表齐全", "The tables that must be published are there"),
        new("九张决算表（高等学校四张）是否都在", "whether the nine tables are there, or the four of a university"),
        new("地方预决算公开操作规程第三条：公开内容全面、真实、完整。各地部门决算公开样式：收支总表、收入、支出、财政拨款收支总表、一般公共预算支出、基本支出、政府性基金、国有资本经营、三公经费；早年没有国有资本经营表，故为提醒",
            "Article 3 of the Rules on Local Budget Disclosure asks for full disclosure; the templates that places publish name nine tables;"
            + " early years had no state capital table, so it is a warning"),
        new("没有政府性基金表，也没有说明", "no government fund table, and no word about it"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Tables.Count == 0)
            yield break;
        foreach (var key in accounts.Table(TableKeys.Appropriation) is not null && accounts.Table(TableKeys.GeneralBudget) is null ? Four : Nine)
        {
            var name = TableNames.Of(key);
            if (accounts.Table(key) is not null)
                yield return Judge.Says(Rule, Outcome.Agrees, name + new Phrase(" 已公开", " is there"));
            else if (accounts.Disclosure.Status != DisclosureStatus.Complete)
                yield return Judge.NotComparable(Rule, name, new("文件未能全部读出", "the document was not read completely"));
            else
                yield return Judge.Says(Rule, Outcome.Disagrees, name + new Phrase(" 缺失", " is missing"), PrintedLines.Titles(accounts).Take(1));
        }
    }
}
