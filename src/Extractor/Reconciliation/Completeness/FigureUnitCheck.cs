using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>510: every figure of the narrative prints its unit or its %.</summary>
internal sealed class FigureUnitCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "510",
        new("正文数字印有单位或百分号", "Every figure of the narrative prints its unit or %"),
        new("正文每个数字后的万元、元、%", "the unit or % after each figure of the narrative"),
        new("没有单位的数字无从理解", "A figure without a unit says nothing"),
        new("“增长 13.95。”缺百分号", "“rose by 13.95.”, the % missing"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var count = 0;
        foreach (var statement in accounts.Statements.Where(s => s.Kind != Domain.StatementKinds.Mention))
        {
            foreach (var operand in statement.Statement.Operands)
            {
                count++;
                if (!operand.IsUnitPrinted)
                    yield return Judge.Says(Rule, Outcome.Disagrees, statement.Name
                        + (operand.Unit.Length == 0
                            ? new Phrase($" 的 {operand.Number.Text} 后没有印单位", $": {operand.Number.Text} lacks its unit")
                            : new Phrase($" 的 {operand.Number.Text} 后没有印“{operand.Unit}”", $": {operand.Number.Text} lacks its {operand.Unit}")),
                        statement.Figure(operand).Cited);
            }
        }

        if (count > 0 && accounts.Statements.All(s => s.Statement.Operands.All(o => o.IsUnitPrinted)))
            yield return Judge.Says(Rule, Outcome.Agrees, new($"正文 {count} 个数字均有单位", $"{count} figures of the narrative have units"));
    }
}
