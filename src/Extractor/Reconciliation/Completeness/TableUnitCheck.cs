using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>509: every table prints its unit, and all the same.</summary>
internal sealed class TableUnitCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "509",
        new("各表印有金额单位且一致", "Every table prints its unit, and all the same"),
        new("各决算表的“单位：万元”", "the unit line of each table"),
        new("部门决算公开表以万元为单位", "Published final accounts are in 万元"),
        new("八张表为万元，一张表没有单位", "eight tables in 万元, one without a unit"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var tables = accounts.Tables.Where(t => TableKeys.IsOfAccounts(t.Key)).ToList();
        var usual = tables.Select(t => t.Table.Unit).OfType<MoneyUnit>().GroupBy(u => u).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        foreach (var table in tables)
        {
            IEnumerable<CitedFigure> evidence = table.Table.UnitText is { } text ? [new CitedFigure($"{table.Key}/unit", text)]
                : table.Table.Title is { } title ? [new CitedFigure($"{table.Key}/title", title)] : [];
            if (table.Table.UnitText is null && table.Table.Title is not null)
                yield return Judge.Says(Rule, Outcome.Disagrees, table.Name + new Phrase(" 没有印金额单位", " prints no unit"), evidence);
            else if (table.Table.Unit is { } unit && unit != usual)
                yield return Judge.Says(Rule, Outcome.Disagrees, table.Name
                    + new Phrase($" 单位为{unit.Printed()}，其余多为{usual!.Value.Printed()}", $" is in {unit.Printed()}, most others in {usual!.Value.Printed()}"),
                    evidence);
            else if (table.Table.Unit is not null)
                yield return Judge.Says(Rule, Outcome.Agrees, table.Name + new Phrase(" 单位一致", " has the usual unit"), evidence);
        }
    }
}
