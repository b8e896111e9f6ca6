using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>本年财政拨款支出, beside a total with what is carried over</summary>
internal static class CurrentYearAppropriationKind
{
    public static readonly StatementKind Kind =
        new(StatementKinds.CurrentYearAppropriation, "本年财政拨款", "Current-year appropriation", "本年财政拨款支出, beside a total with what is carried over")
        {
            Subjects = "expenditure",
            Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
            Example = new("四、财政拨款收入支出决算总体情况说明", "财政拨款支出总计100万元，其中：年末财政拨款结转和结余3万元，本年财政拨款支出97万元。", "expenditure/amount=97"),
        };
}
