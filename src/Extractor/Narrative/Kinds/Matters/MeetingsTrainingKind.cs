using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>会议费、培训费</summary>
internal static class MeetingsTrainingKind
{
    public static readonly StatementKind Kind = new(StatementKinds.MeetingsTraining, "会议费、培训费", "Meetings and training", "会议费、培训费")
    {
        Subjects = "meetings, training",
        Operands =
        [
            OperandKey.Final, OperandKey.Count, OperandKey.Persons, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution,
        ],
        Section = new(Topic.MeetingsTraining, new MeetingWords())
        {
            Titles = ["会议费", "培训费", "一般性支出", "委托业务费"],
            Matters = ["会议费", "培训费"],
        },
        Example = new("（四）会议费、培训费支出情况", "会议费支出5.6万元，参会620人次。培训费支出12.3万元。", "meetings/final=5.6 persons=620; training/final=12.3"),
    };
}
