using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>政府性基金预算财政拨款支出</summary>
internal static class GovernmentFundKind
{
    public static readonly StatementKind Kind = new(StatementKinds.GovernmentFund, "政府性基金预算", "government fund", "政府性基金预算财政拨款支出")
    {
        Operands = [OperandKey.Revenue, OperandKey.Total, OperandKey.Final, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.GovernmentFund, new FundWords(StatementKinds.GovernmentFund))
        {
            Breadth = Breadth.Fund,
            Titles = ["政府性基金"],
            Openings = ["政府性基金预算财政拨款"],
        },
        Example = new("八、政府性基金预算支出决算情况说明", "本年收入350万元，本年支出360万元。", "/revenue=350 final=360"),
    };
}
