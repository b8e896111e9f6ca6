using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Forms.Known;

namespace Extractor.Forms;

/// <summary>Every form that is known, and how a table is told to be one of them: by title and structure, never by number.</summary>
internal static class KnownForms
{
    /// <summary>The narrower title before the wider one: what a place adds is called by more than the published forms are.</summary>
    public static IReadOnlyList<TableForm> All { get; } =
    [
        new TitledForm(new(TableKeys.DepartmentSelfEvaluation, "部门整体支出绩效自评表", "Department self-evaluation"),
            t => IsSelfEvaluation(t) && t.HasAny("整体支出", "整体绩效", "部门整体", "单位整体", "单位)整体")),
        new TitledForm(new(TableKeys.PerformanceSelfEvaluation, "项目支出绩效自评表", "Performance self-evaluation"), IsSelfEvaluation),
        .. DeclaredForms.All,
        new TitledForm(new("three-public-government-fund", "政府性基金预算“三公”经费支出决算表", "Three public expenses of the government fund"),
            t => t.Has("三公") && t.Has("政府性基金")),
        new TitledForm(new("three-public-state-capital", "国有资本经营预算“三公”经费支出决算表", "Three public expenses of state capital"),
            t => t.Has("三公") && t.Has("国有资本")),
        new ThreePublicForm(),
        new TitledForm(new("meetings-training", "会议费、培训费表", "Meetings and training table"),
            t => t.HasAny("会议费", "培训费") && t.Has("决算"), FurtherColumns.MeetingsTraining),
        new TitledForm(new("operating-costs", "机关运行经费表", "Operating costs table"), t => t.Has("机关运行") && !t.HasAny("预算公开"), FurtherColumns.OperatingCosts),
        new TitledForm(new("procurement", "政府采购情况表", "Procurement table"), t => t.Has("政府采购") || t.Has("采购") && t.Has("决算"), FurtherColumns.Procurement),
        new TitledForm(new("state-assets", "国有资产占用情况表", "State assets table"), t => t.Has("国有资产"), FurtherColumns.StateAssets),
        new TitledForm(new("special-account", "财政专户管理资金收支决算表", "Special account table"), t => t.Has("财政专户") && t.Has("决算")),
        new TitledForm(new("government-fund-project", "政府性基金预算支出明细表", "Government fund detail table"), t => t.Has("政府性基金") && t.HasAny("明细", "项目支出", "基本支出")),
        new GovernmentFundForm(),
        new StateCapitalForm(),
        new TitledForm(new("general-budget-project", "一般公共预算财政拨款项目支出决算表", "General budget project table"), t => t.Has("公共预算") && t.Has("项目支出")),
        new TitledForm(new("general-budget-detail", "一般公共预算财政拨款支出决算明细表", "General budget detail table"), t => t.Has("公共预算") && t.Has("明细") && !t.Has("基本支出")),
        new GeneralBudgetBasicForm(),
        new AppropriationOverallForm(),
        new GeneralBudgetForm(),
        new TitledForm(new("appropriation-detail", "财政拨款支出决算明细表", "Appropriation detail table"), t => t.Has("财政拨款") && t.HasAny("明细", "项目支出", "经济分类")),
        new AppropriationForm(),
        new TitledForm(new("project-expenditure", "项目支出决算表", "Project expenditure table"),
            t => t.Has("项目支出") && t.Has("决算"), FurtherColumns.ProjectExpenditure),
        new TitledForm(new("basic-expenditure", "基本支出决算表", "Basic expenditure of all funds"), t => t.Has("基本支出") && t.Has("决算")),
        new TitledForm(new("expenditure-detail", "支出决算明细表", "Expenditure detail table"), t => t.Has("支出决算明细") || t.Has("支出") && t.Has("决算") && t.Has("经济分类")),
        new TitledForm(new("revenue-by-unit", "收入决算表（分单位）", "Revenue by unit"),
            t => t.Has("收入") && t.Has("决算") && !t.Has("支出") && t.HasAny("分单位", "按单位"), RevenueForm.Set),
        new TitledForm(new("expenditure-by-unit", "支出决算表（分单位）", "Expenditure by unit"),
            t => t.Has("支出") && t.Has("决算") && t.HasAny("分单位", "按单位"), ExpenditureColumns.Set),
        new OverallForm(),
        new RevenueForm(),
        new ExpenditureForm(),
    ];

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
