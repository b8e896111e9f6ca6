using Extractor.Domain;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>单位预算支出</summary>
internal static class UnitExpenditureKind
{
    public static readonly StatementKind Kind = new(StatementKinds.UnitExpenditure, "单位预算支出", "Expenditure of a unit", "每个单位的预算支出及其项目")
    {
        Subjects = "the unit, a kind of expenditure or a project, as printed",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes],
        Section = new(new UnitExpenditureWords())
        {
            Titles = ["部门预算支出具体情况", "单位预算支出具体情况"],
        },
        Example = new("第四部分 部门预算支出具体情况", "某市体育局预算100万元，包括在职人员经费60万元、项目支出40万元。", "某市体育局/amount=100; 在职人员经费/amount=60; 项目支出/amount=40"),
    };
}
