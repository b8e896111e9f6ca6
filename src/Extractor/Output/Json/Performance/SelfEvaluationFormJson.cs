using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json.Performance;

/// <summary>A self-evaluation form: what its head fills in, its rows, and what no place was found for.</summary>
internal static class SelfEvaluationFormJson
{
    public static readonly JsonShape<SelfEvaluationForm> Shape = new JsonShape<SelfEvaluationForm, SelfEvaluationForm>(
        "performance_form", "A project's self-evaluation form (项目支出绩效自评表), or a whole department's (部门整体支出绩效自评表).",
        static (ref _, f) => f, static () => new SelfEvaluationForm { Pages = [], Tables = [] })
        .Optional("key", JsonTypes.TextOf(Keys), f => f.Key, (ref f, v) => f = f with { Key = v! },
            "Which of the two it is.")
        .Optional("title", EvidenceJson.Type, f => f.Title, (ref f, v) => f = f with { Title = v }, "The printed title.")
        .Optional("project", EvidenceJson.Type, f => f.Project, (ref f, v) => f = f with { Project = v }, "项目名称 as filled in.")
        .Optional("department", EvidenceJson.Type, f => f.Department, (ref f, v) => f = f with { Department = v }, "主管部门 as filled in.")
        .Optional("implementing_unit", EvidenceJson.Type, f => f.ImplementingUnit, (ref f, v) => f = f with { ImplementingUnit = v },
            "实施单位 as filled in.")
        .Optional("date", EvidenceJson.Type, f => f.Date, (ref f, v) => f = f with { Date = v }, "The date or year as printed.")
        .Optional("unit", JsonTypes.Unit, f => f.Unit, (ref f, v) => f = f with { Unit = v }, "The unit of the form's funds; absent where nothing tells.")
        .Required("pages", JsonTypes.Integers, f => f.Pages, (ref f, v) => f = f with { Pages = v! },
            "The pages it stands on, counted from 1, ascending.")
        .Required("tables", JsonTypes.Integers, f => f.Tables, (ref f, v) => f = f with { Tables = v! },
            "The numbers, from 1, of the tables that it was read from.")
        .Optional("tasks", Rows, f => f.Tasks.IfAny(), (ref f, v) => f = f with { Tasks = v! },
            "A department's tasks (年度主要任务) with their budgets, their sum as printed.")
        .Always("funds", Rows, f => f.Funds, (ref f, v) => f = f with { Funds = v! }, "The fund rows: 年度资金总额, 财政拨款 …")
        .Optional("management_weight", JsonTypes.Object(SelfEvaluationCellJson.Shape), f => f.ManagementWeight,
            (ref f, v) => f = f with { ManagementWeight = v },
            "The full marks that the head of the management part prints: 20 of 分值（20）.")
        .Optional("management", Rows, f => f.Management.IfAny(), (ref f, v) => f = f with { Management = v! },
            "The rows on the management of the funds: 安排科学性 …")
        .Optional("expected_goals", EvidenceJson.Type, f => f.ExpectedGoals, (ref f, v) => f = f with { ExpectedGoals = v }, "预期目标 as filled in.")
        .Optional("reached_goals", EvidenceJson.Type, f => f.ReachedGoals, (ref f, v) => f = f with { ReachedGoals = v }, "实际完成情况 as filled in.")
        .Always("indicators", Rows, f => f.Indicators, (ref f, v) => f = f with { Indicators = v! }, "The indicators.")
        .Optional("total", JsonTypes.Object(SelfEvaluationRowJson.Shape), f => f.Total, (ref f, v) => f = f with { Total = v }, "The row 总分.")
        .Optional("entries", JsonTypes.List(SelfEvaluationEntryJson.Shape), f => f.Entries.IfAny(), (ref f, v) => f = f with { Entries = v! },
            "What else is filled in beside a label.")
        .Optional("unplaced", EvidenceJson.ListType, f => f.Unplaced.IfAny(), (ref f, v) => f = f with { Unplaced = v! },
            "Printed cells for which no place was found.");

    private static IReadOnlyList<string> Keys => [TableKeys.PerformanceSelfEvaluation, TableKeys.DepartmentSelfEvaluation];

    private static JsonType<IReadOnlyList<SelfEvaluationRow>?> Rows => JsonTypes.List(SelfEvaluationRowJson.Shape);
}
