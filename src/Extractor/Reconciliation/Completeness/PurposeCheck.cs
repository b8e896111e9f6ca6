using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>523: what an item was for is its own.</summary>
internal sealed class PurposeCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "523",
        new("各项“主要用于”与本项相符", "What an item was mainly for is its own"),
        new("各项“主要用于”的文字与另一类的项（相同者），以及与表中基本、项目支出",
            "the purpose of each item with that of an item of another class, and with basic and project expenditure in its row"),
        new("照抄上一项会使用途与科目不符；有项目支出的科目不能只用于人员、公用",
            "A purpose copied from the item before does not fit; a row with project expenditure is not for staff and running costs alone"),
        new("住房公积金“主要用于：事业单位医疗保险支出”", "the housing fund is “for medical insurance”"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.IsBlankForm)
            yield break;
        var items = ItemPurpose.Of(accounts).ToList();
        foreach (var item in items)
        {
            if (items.Find(o => o.Purpose == item.Purpose && o.Class != item.Class && o.Fits && !item.Fits) is { } other)
                yield return Judge.Says(Rule, Outcome.Disagrees,
                    new($"{item.Item}“主要用于{item.Purpose}”，与{other.Item}相同", $"{item.Item} is “for {item.Purpose}”, as {other.Item} is"),
                    new CitedFigure("purpose", item.Place), new CitedFigure("purpose", other.Place));
            else if (item.IsBasicOnly && Project(accounts, item) is { IsPrinted: true, IsZero: false } project)
                yield return Judge.Says(Rule, Outcome.Disagrees,
                    new($"{item.Item}“主要用于{item.Purpose}”，表中另有项目支出 {project.Quoted}",
                    $"{item.Item} is for staff and running costs, its row has project expenditure of {project.Quoted}"), new CitedFigure("purpose", item.Place),
                    project.Cited);
            else
                yield return Judge.Says(Rule, Outcome.Agrees, new($"{item.Item}的用途与本项相符", $"the purpose of {item.Item} is its own"),
                    new CitedFigure("purpose", item.Place));
        }
    }

    private static Figure? Project(PrintedAccounts accounts, ItemPurpose item)
    {
        var readings = accounts.Items.Where(i => i is { Row: not null, Table: not null }
            && PrintedLabel.Name(i.Names[^1]) == PrintedLabel.Name(item.Item)).ToList();
        return readings.Count == 1 ? readings[0].Table!.Figure(readings[0].Row!.Row, AccountColumns.Project) : null;
    }
}
