using Extractor.Domain.Performance;

namespace Extractor.Domain.Names;

/// <summary>How people call the columns of the forms.</summary>
internal static class ColumnNames
{
    public static KeyList All { get; } = new(
    [
        new("final", "决算数", "final"),
        new("original-budget", "年初预算数", "original budget"),
        new("adjusted-budget", "全年预算数", "full-year budget", "全年(调整)预算数"),
        new("total", "合计", "total"),
        new("basic", "基本支出", "basic expenditure"),
        new("basic.personnel", "人员经费", "personnel"),
        new("basic.running", "公用经费", "running expenses"),
        new("project", "项目支出", "project expenditure"),
        new("project.capital-construction", "基本建设资金支出", "capital construction", "基本建设类项目"),
        new("remittance-to-superior", "上缴上级支出", "remittance to superior unit"),
        new("commercial", "经营", "commercial operations", "经营收入, 经营支出"),
        new("affiliate-subsidy", "对附属单位补助支出", "subsidy to affiliated units"),
        new("appropriation", "财政拨款收入", "appropriation revenue"),
        new("appropriation.general-budget", "一般公共预算财政拨款收入", "general budget appropriation", "一般公共预算财政拨款"),
        new("appropriation.government-fund", "政府性基金预算财政拨款收入", "government fund appropriation", "政府性基金预算财政拨款"),
        new("appropriation.state-capital", "国有资本经营预算财政拨款收入", "state capital appropriation", "国有资本经营预算财政拨款"),
        new("superior-subsidy", "上级补助收入", "subsidy from superior unit"),
        new("public-service", "事业收入", "public service revenue"),
        new("public-service.tuition", "教育收费", "tuition"),
        new("affiliate-remittance", "附属单位上缴收入", "remittance from affiliated units"),
        new("other", "其他收入", "other revenue"),
        new("other.donations", "捐赠收入", "donations"),
        new("non-fiscal-surplus", "使用非财政拨款结余", "non-fiscal surplus"),
        new("opening", "年初结转和结余", "opening carryover"),
        new("closing", "年末结转和结余", "closing carryover"),
        new("revenue", "本年收入", "revenue"),
        new("general-budget", "一般公共预算财政拨款", "general budget"),
        new("government-fund", "政府性基金预算财政拨款", "government fund"),
        new("state-capital", "国有资本经营预算财政拨款", "state capital"),
        new("last-year", "上年数", "last year"),
        new("special-account", "财政专户管理资金", "special account funds"),
        new("own-funds", "单位资金", "the unit's own funds"),
        new("goods", "货物", "goods"),
        new("works", "工程", "works"),
        new("services", "服务", "services"),
        new("small-medium", "授予中小企业", "small and medium enterprises"),
        new("small-micro", "授予小微企业", "small and micro enterprises"),
        new("count", "数量", "count"),
        new("value", "原值", "value"),
        new("net-value", "净值", "net value"),
        new("current", "流动资产", "current assets"),
        new("fixed", "固定资产", "fixed assets"),
        new("fixed.buildings", "房屋构筑物", "buildings"),
        new("fixed.vehicles", "车辆", "vehicles"),
        new("fixed.equipment", "大型设备", "equipment"),
        new("fixed.other", "其他固定资产", "other fixed assets"),
        new("investment", "对外投资", "investment"),
        new("construction", "在建工程", "construction in progress"),
        new("intangible", "无形资产", "intangible assets"),
        .. DeclaredNames.Columns,
        new(SelfEvaluationColumns.InitialBudget, "年初预算数", "initial budget", "年初预算数 of a project"),
        new(SelfEvaluationColumns.FullYearBudget, "全年预算数", "full-year budget", "全年预算数 of a project"),
        new(SelfEvaluationColumns.Budget, "预算数", "budget", "全年预算数 of a task; its total and funds after a point"),
        new(SelfEvaluationColumns.Executed, "全年执行数", "executed", "全年执行数 of a project"),
        new(SelfEvaluationColumns.Weight, "分值", "weight"),
        new(SelfEvaluationColumns.ExecutionRate, "执行率", "execution rate"),
        new(SelfEvaluationColumns.Score, "得分", "score"),
        new(SelfEvaluationColumns.Target, "年度指标值", "target"),
        new(SelfEvaluationColumns.Actual, "实际完成值", "actual"),
        new(SelfEvaluationColumns.Deviation, "偏差度", "deviation"),
        new(SelfEvaluationColumns.Reason, "偏差原因", "reason", "偏差原因分析及改进措施"),
        new(SelfEvaluationColumns.Content, "主要内容", "content", "主要内容 of a task"),
        new(SelfEvaluationColumns.Outcome, "完成情况", "outcome", "完成情况 of a task"),
        new(SelfEvaluationColumns.Description, "情况说明", "description"),
        new(SelfEvaluationColumns.Remedies, "改进措施", "remedies", "存在问题和改进措施"),
    ]);

    /// <summary>What stands before a dot: which of an item's figures.</summary>
    public static KeyList Blocks { get; } = new(
    [
        new("budget.*", "预算数",
            "budget", "“三公”经费预算数: budget.total, .abroad, .vehicles, .vehicle-purchase, .vehicle-operation, .reception, .meetings, .training, .operating-costs"),
        new("final.*", "决算数",
            "final",
            "“三公”经费决算数, the same items; counts as final.abroad.groups, .abroad.persons, .reception.batches, .reception.persons, .vehicles-kept, "
                + ".vehicles-bought"),
        new("original-budget.*", "年初预算数", "original budget", "年初预算数 of the same items, beside a full-year budget"),
        new("last-year.*", "上年数", "last year", "上年决算数 of the same items"),
        new("change.*", "增减额", "change", "比上年增减额 of the same items"),
        new("change-rate.*", "增减幅度", "change rate", "比上年增减 (%) of the same items"),
        new("executed.*", "全年执行数",
            "executed", "全年执行数 of a task of a department: executed.total, .appropriation, .other, beside budget.total, .appropriation, .other"),
        new("adjusted-budget.*", "全年预算数", "full-year budget", "全年(调整)预算数 of the same items, or by fund"),
    ]);

    /// <summary>What stands behind it: the items of the three public expenses, and what is counted of them.</summary>
    public static KeyList Items { get; } = new(
    [
        new("abroad", "因公出国（境）费", "travel abroad"),
        new("vehicles", "公务用车购置及运行维护费", "vehicles"),
        new("vehicle-purchase", "公务用车购置费", "vehicle purchase"),
        new("vehicle-operation", "公务用车运行维护费", "vehicle operation"),
        new("reception", "公务接待费", "reception"),
        new("meetings", "会议费", "meetings"),
        new("training", "培训费", "training"),
        new("operating-costs", "机关运行经费", "operating costs"),
        new("groups", "团组数", "groups"),
        new("persons", "人次", "persons"),
        new("batches", "批次", "batches"),
        new("vehicles-kept", "公务用车保有量", "vehicles kept"),
        new("vehicles-bought", "公务用车购置数", "vehicles bought"),
    ]);

    /// <summary>A column that its form does not know, by its place.</summary>
    public static KeyName Unknown { get; } = new("column-*", "栏", "column", "a column that its form does not know, by its place in the table");

    public static Phrase Of(string key) => Find(key) ?? All.Of(key) ?? new("一栏", "a column");

    /// <summary>Null for what no declaration names.</summary>
    public static Phrase? Find(string key)
    {
        if ((All.Find(key) ?? Items.Find(key)) is { } name) return name;
        if (key.StartsWith(Unknown.Stem, StringComparison.Ordinal)) return new($"第{key[Unknown.Stem.Length..]}栏", key);
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || Find(key[(dot + 1)..]) is not { } item) return null;
        return Blocks.Find(key[..(dot + 1)] + '*') is { } block ? block + new Phrase("·", ", ") + item
            : Find(key[..dot]) is { } whole ? whole + new Phrase("·", ", ") + item : null;
    }
}
