namespace Extractor.Domain.Names;

/// <summary>How people call the kinds of statement; the meaning tells the subjects, where they have keys.</summary>
internal static class KindNames
{
    public static KeyList All { get; } = new(
    [
        new(StatementKinds.GrandTotal, "收支总计", "Grand total", "收入支出总计"),
        new(StatementKinds.CurrentYearTotal, "本年合计", "Current-year total", "本年收入合计, 本年支出合计 — revenue, expenditure"),
        new(StatementKinds.RevenueComposition, "收入构成", "Revenue", "收入构成 — a column key of the form revenue"),
        new(StatementKinds.ExpenditureComposition, "支出构成", "Expenditure", "支出构成 — a column key of the form expenditure, or a class"),
        new(StatementKinds.AppropriationTotal, "财政拨款收支总计", "Appropriation total", "财政拨款收入支出总计"),
        new(StatementKinds.CurrentYearAppropriation, "本年财政拨款", "Current-year appropriation",
            "本年财政拨款支出, beside a total with what is carried over — expenditure"),
        new(StatementKinds.AppropriationComposition, "财政拨款支出构成", "Appropriation", "财政拨款支出构成 — basic, project, or a class"),
        new(StatementKinds.GeneralBudgetRevenue, "一般公共预算财政拨款收入", "General budget revenue"),
        new(StatementKinds.GeneralBudgetExpenditure, "一般公共预算财政拨款支出", "General budget expenditure"),
        new(StatementKinds.ClassComposition, "财政拨款支出结构", "Class of expenditure", "支出的功能分类构成 — the class"),
        new(StatementKinds.OpeningCarryover, "年初结转和结余", "Opening carryover",
            "年初结转和结余 — empty, appropriation, general-budget, government-fund, state-capital"),
        new(StatementKinds.ClosingCarryover, "年末结转和结余", "Closing carryover",
            "年末结转和结余 — empty, appropriation, general-budget, government-fund, state-capital"),
        new("surplus-distribution", "结余分配", "Surplus distribution"),
        new("non-fiscal-surplus-used", "使用非财政拨款结余", "Non-fiscal surplus used"),
        new(StatementKinds.BudgetExecution, "预算执行", "Budget execution", "预算完成情况 — general-budget, government-fund, state-capital"),
        new(StatementKinds.ItemExecution, "项级科目", "Item", "各科目预算完成情况 — class/section/item as printed"),
        new(StatementKinds.BasicExpenditure, "基本支出", "Basic expenditure"),
        new("basic-composition", "基本支出构成", "Basic expenditure by item", "基本支出的构成 — the item as printed"),
        new("project-composition", "项目支出构成", "Project expenditure by item", "项目支出的构成 — the item as printed"),
        new("economic-composition", "经济分类构成", "Expenditure by economic class", "支出的经济分类构成 — the item as printed"),
        new(StatementKinds.GovernmentFund, "政府性基金预算", "Government fund", "政府性基金预算财政拨款支出"),
        new(StatementKinds.StateCapital, "国有资本经营预算", "State capital", "国有资本经营预算财政拨款支出"),
        new(StatementKinds.ThreePublic, "“三公”经费", "Three public expenses",
            "“三公”经费 — total, abroad, vehicles, vehicle-purchase, vehicle-operation, reception, reception.domestic, reception.foreign"),
        new("vehicle-operation-composition", "公务用车运行维护费构成", "Vehicle operation by item", "公务用车运行维护费的构成 — the item as printed"),
        new("meetings-training", "会议费、培训费", "Meetings and training", "会议费、培训费 — meetings, training"),
        new("general-expenditure", "一般性支出", "General expenditure", "一般性支出 — empty for all, else the cost as printed"),
        new(StatementKinds.OperatingCosts, "机关运行经费", "Operating costs"),
        new("operating-costs-composition", "机关运行经费构成", "Operating costs by item", "机关运行经费的构成 — the item as printed"),
        new(StatementKinds.Procurement, "政府采购", "Procurement",
            "政府采购 — total, goods, works, services, small-medium, small-micro, "
            + "goods.small-medium, works.small-medium, services.small-medium, reserved.small-medium, reserved.small-micro, other.small-medium"),
        new("procurement-composition", "政府采购构成", "Procurement by way", "政府采购的构成 — the way of procurement as printed"),
        new(StatementKinds.PurchasedServices, "政府购买服务", "Purchased services", "政府购买服务 — empty for all, else the kind as printed"),
        new(StatementKinds.Assets, "国有资产", "Assets", "国有资产占用 — vehicles for all, else the vehicle kind or the equipment as printed"),
        new(StatementKinds.Performance, "预算绩效", "Performance", "绩效评价工作 — what is evaluated, as printed"),
        new(StatementKinds.PerformanceProblems, "绩效问题", "Performance problems", "绩效评价发现的问题"),
        new(StatementKinds.PerformanceAgencies, "绩效评价机构", "Performance agencies", "第三方机构"),
        new(StatementKinds.PerformanceProject, "项目绩效", "Project", "项目绩效 — the project, or 部门整体支出"),
        new(StatementKinds.PerformanceReport, "评价报告", "Report", "in a report attached: what it says of its project"),
        new(StatementKinds.SubordinateUnits, "所属单位", "Subordinate units"),
        new("internal-bodies", "内设机构", "Internal bodies"),
        new("staff", "人员", "Staff", "人员 — the group as printed"),
        new(StatementKinds.Mention, "正文另一处", "A mention", "a figure inside a reason or a description"),
    ]);

    /// <summary>A kind that no declaration names: its key is no word of a message.</summary>
    public static Phrase Of(string key) => All.Of(key) ?? new("正文", "Narrative");

    /// <summary>The kind with its subject: 政府采购·货物.</summary>
    public static Phrase Of(Statement statement) =>
        statement.Subject.Length == 0 ? Of(statement.Kind) : Of(statement.Kind) + (Phrase)"·" + SubjectNames.Of(statement.Subject);
}
