using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>国有资本经营预算财政拨款支出</summary>
internal static class StateCapitalKind
{
    public static readonly StatementKind Kind = new(StatementKinds.StateCapital, "国有资本经营预算", "state capital", "国有资本经营预算财政拨款支出")
    {
        Operands = [OperandKey.Revenue, OperandKey.Total, OperandKey.Final, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.StateCapital, new FundWords(StatementKinds.StateCapital))
        {
            Breadth = Breadth.Fund,
            Titles = ["国有资本经营"],
            Openings = ["国有资本经营预算财政拨款"],
        },
        Example = new("九、国有资本经营预算支出决算情况说明", "年初预算为30万元，支出决算为27万元，完成年初预算的90%。", "/original-budget=30 final=27 completion=90"),
    };
}
