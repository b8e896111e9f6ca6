using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>“三公”经费</summary>
internal static class ThreePublicKind
{
    public static readonly StatementKind Kind = new(StatementKinds.ThreePublic, "“三公”经费", "Three public expenses", "“三公”经费")
    {
        Subjects = "total, abroad, vehicles, vehicle-purchase, vehicle-operation, reception, reception.domestic, reception.foreign",
        Operands =
        [
            OperandKey.Final, OperandKey.PerVehicle, OperandKey.PerVehicleBought, OperandKey.PerPerson,
            OperandKey.Share, OperandKey.Groups, OperandKey.Persons, OperandKey.Batches,
            OperandKey.VehiclesBought, OperandKey.VehiclesKept, OperandKey.Count, .. KindOperands.Changes,
            .. KindOperands.Execution,
        ],
        Section = new(Topic.ThreePublic, new ThreePublicWords())
        {
            Breadth = Breadth.Expense,
            Titles = ["\"三公\"", "三公经费", "因公出国", "公务接待", "公务用车购置", "公务用车运行"],
            Openings = ["\"三公\"经费", "\"三公\"支出", "公务用车保有量", "因公出国", "公务接待费"],
            Matters = ["\"三公\"经费", "\"三公\"支出"],
        },
        Example = new(
            "七、“三公”经费支出决算情况说明",
            "“三公”经费支出决算9.8万元，比上年减少1.2万元，其中公务接待费3万元，国内公务接待31批次、268人次。",
            "total/final=9.8 change=1.2; reception/final=3; reception.domestic/batches=31 persons=268"),
    };
}
