namespace Extractor.Domain.Names;

/// <summary>How people call the tables.</summary>
internal static class TableNames
{
    public static KeyList All { get; } = new(
    [
        new(TableKeys.Overall, "收入支出决算总表", "Overall table"),
        new(TableKeys.Revenue, "收入决算表", "Revenue table"),
        new(TableKeys.Expenditure, "支出决算表", "Expenditure table"),
        new(TableKeys.AppropriationOverall, "财政拨款收入支出决算总表", "Overall appropriation table"),
        new(TableKeys.GeneralBudget, "一般公共预算财政拨款支出决算表", "General budget table"),
        new(TableKeys.GeneralBudgetBasic, "一般公共预算财政拨款基本支出决算表", "Basic expenditure table", "一般公共预算财政拨款基本支出决算(明细)表"),
        new("general-budget-project", "一般公共预算财政拨款项目支出决算表", "General budget project table"),
        new(TableKeys.GovernmentFund, "政府性基金预算财政拨款收入支出决算表", "Government fund table"),
        new(TableKeys.StateCapital, "国有资本经营预算财政拨款支出决算表", "State capital table", "国有资本经营预算财政拨款(收入)支出决算表"),
        new(TableKeys.ThreePublic, "“三公”经费支出决算表", "Three public expenses table", "财政拨款“三公”经费支出决算表"),
        new(TableKeys.Appropriation, "财政拨款支出决算表", "Appropriation table", "a university's 财政拨款支出决算表"),
        new("appropriation-detail", "财政拨款支出决算明细表", "Appropriation detail table"),
        new("project-expenditure", "项目支出决算表", "Project expenditure table"),
        new(TableKeys.PerformanceSelfEvaluation, "项目支出绩效自评表", "Performance self-evaluation"),
        new(TableKeys.DepartmentSelfEvaluation, "部门整体支出绩效自评表", "Department self-evaluation"),
        new("procurement", "政府采购情况表", "Procurement table"),
        new("meetings-training", "会议费、培训费表", "Meetings and training table"),
        new("operating-costs", "机关运行经费表", "Operating costs table"),
        new("state-assets", "国有资产占用情况表", "State assets table"),
        new("three-public-government-fund", "政府性基金预算“三公”经费支出决算表", "Three public expenses of the government fund"),
        new("three-public-state-capital", "国有资本经营预算“三公”经费支出决算表", "Three public expenses of state capital"),
        .. DeclaredNames.Tables,
        new("special-account", "财政专户管理资金收支决算表", "Special account table"),
        new("government-fund-project", "政府性基金预算支出明细表", "Government fund detail table"),
        new("general-budget-detail", "一般公共预算财政拨款支出决算明细表", "General budget detail table"),
        new("basic-expenditure", "基本支出决算表", "Basic expenditure of all funds"),
        new("expenditure-detail", "支出决算明细表", "Expenditure detail table"),
        new("revenue-by-unit", "收入决算表（分单位）", "Revenue by unit"),
        new("expenditure-by-unit", "支出决算表（分单位）", "Expenditure by unit"),
        new(TableKeys.Other, "其他表", "Another table", "any other table; its columns are named by the words of its head"),
    ]);

    public static Phrase Of(string key) => All.Of(key) ?? new("一张表", "A table");
}
