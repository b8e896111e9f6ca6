using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Forms.Known;

namespace Extractor.Forms;

/// <summary>Every form that is known, and how a table is told to be one of them: by title and structure, never by number.</summary>
internal static class KnownForms
{
    /// <summary>The narrower title before the wider one: what a place adds is called by more than the published forms are.</summary>
    private static readonly TableForm[] All =
    [
        new TitledForm(TableKeys.DepartmentSelfEvaluation, t => IsSelfEvaluation(t) && t.HasAny("整体支出", "整体绩效", "部门整体", "单位整体", "单位)整体")),
        new TitledForm(TableKeys.PerformanceSelfEvaluation, IsSelfEvaluation),
        .. DeclaredForms.All,
        new TitledForm("three-public-government-fund", t => t.Has("三公") && t.Has("政府性基金") && t.Has("决算")),
        new TitledForm("three-public-state-capital", t => t.Has("三公") && t.Has("国有资本") && t.Has("决算")),
        new ThreePublicForm(),
        new TitledForm("meetings-training", t => t.HasAny("会议费", "培训费") && t.Has("决算"), FurtherColumns.MeetingsTraining.Key),
        new TitledForm("operating-costs", t => t.Has("机关运行") && !t.HasAny("预算公开"), FurtherColumns.OperatingCosts.Key),
        new TitledForm("procurement", t => t.Has("政府采购") || t.Has("采购") && t.Has("决算"), FurtherColumns.Procurement.Key),
        new TitledForm("state-assets", t => t.Has("国有资产"), FurtherColumns.StateAssets.Key),
        new TitledForm("special-account", t => t.Has("财政专户") && t.Has("决算")),
        new TitledForm("government-fund-project", t => t.Has("政府性基金") && t.HasAny("明细", "项目支出", "基本支出")),
        new GovernmentFundForm(),
        new StateCapitalForm(),
        new TitledForm("general-budget-project", t => t.Has("公共预算") && t.Has("项目支出")),
        new TitledForm("general-budget-detail", t => t.Has("公共预算") && t.Has("明细") && !t.Has("基本支出")),
        new GeneralBudgetBasicForm(),
        new AppropriationOverallForm(),
        new GeneralBudgetForm(),
        new TitledForm("appropriation-detail", t => t.Has("财政拨款") && t.HasAny("明细", "项目支出", "经济分类")),
        new AppropriationForm(),
        new TitledForm("project-expenditure", t => t.Has("项目支出") && t.Has("决算"), FurtherColumns.ProjectExpenditure.Key),
        new TitledForm("basic-expenditure", t => t.Has("基本支出") && t.Has("决算")),
        new TitledForm("expenditure-detail", t => t.Has("支出决算明细") || t.Has("支出") && t.Has("决算") && t.Has("经济分类")),
        new TitledForm("revenue-by-unit", t => t.Has("收入") && t.Has("决算") && !t.Has("支出") && t.HasAny("分单位", "按单位"), RevenueForm.KeyOf),
        new TitledForm("expenditure-by-unit", t => t.Has("支出") && t.Has("决算") && t.HasAny("分单位", "按单位"), ExpenditureColumns.Key),
        new OverallForm(),
        new RevenueForm(),
        new ExpenditureForm(),
    ];

    /// <summary>The keys of all forms.</summary>
    public static IEnumerable<string> Keys => All.Select(f => f.Key);

    private static bool IsSelfEvaluation(TitleText title) => title.HasAny("绩效自评", "自评表", "自评情况表", "自评价表") && !title.HasAny("汇总", "结果");

    /// <summary>The form that a title names; null for a budget's table or an unknown one. What is evaluated may be called a budget: 部门预算项目绩效自评表.</summary>
    public static TableForm? ByTitle(TitleText title) =>
        All.FirstOrDefault(f => f.IsTitle(title)) is { } form && (!title.IsOfBudget || TableKeys.IsSelfEvaluation(form.Key)) ? form : null;

    /// <summary>The one form that head and rows show.</summary>
    public static TableForm? ByStructure(TableSection section)
    {
        var shown = All.Where(f => f.IsTyped && f.IsShownBy(section)).Take(2).ToArray();
        return shown is [var form] ? form : null;
    }

    /// <summary>One of the tables that final accounts consist of.</summary>
    public static bool IsAccount(string key) => All.Any(f => f.IsTyped && f.Key == key);
}
