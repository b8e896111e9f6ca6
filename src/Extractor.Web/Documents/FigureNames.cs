using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Web.Documents;

/// <summary>What officials call tables, columns, statements and their figures; no key of the data is shown to them.</summary>
internal static class FigureNames
{
    private static readonly Dictionary<string, string> Operands = new()
    {
        ["amount"] = "金额",
        ["change"] = "增减额",
        ["change-rate"] = "增减幅度",
        ["share"] = "占比",
        ["completion"] = "完成率",
        ["final"] = "决算数",
        ["original-budget"] = "年初预算数",
        ["adjusted-budget"] = "调整预算数",
        ["full-year-budget"] = "全年预算数",
        ["budget"] = "预算数",
        ["executed"] = "全年执行数",
        ["total"] = "合计",
        ["revenue"] = "收入",
        ["expenditure"] = "支出",
        ["personnel"] = "人员经费",
        ["running"] = "公用经费",
        ["share-of-expenditure"] = "占支出比重",
        ["groups"] = "团组数",
        ["persons"] = "人次",
        ["batches"] = "批次",
        ["vehicles-bought"] = "购置车辆数",
        ["vehicles-kept"] = "保有车辆数",
        ["per-vehicle"] = "每辆费用",
        ["count"] = "数量",
        ["projects"] = "项目数",
        ["units"] = "单位数",
        ["funds"] = "资金",
        ["funds.general-budget"] = "一般公共预算资金",
        ["funds.government-fund"] = "政府性基金",
        ["funds.state-capital"] = "国有资本经营预算资金",
        ["score"] = "得分",
        ["weight"] = "分值",
        ["execution-rate"] = "执行率",
        ["initial-budget"] = "年初预算数",
        ["target"] = "年度指标值",
        ["actual"] = "实际完成值",
        ["deviation"] = "偏差度",
        ["reason"] = "偏差原因",
        ["description"] = "情况说明",
        ["remedies"] = "改进措施",
        ["rate"] = "比率",
        ["found"] = "发现问题",
        ["rectified"] = "已整改",
        ["rectifying"] = "整改中",
    };

    private static readonly Dictionary<string, string> Parts = new()
    {
        ["self-evaluation"] = "绩效自评表",
        ["performance-report"] = "绩效评价报告",
        ["performance-project"] = "项目绩效",
        ["heading"] = "标题",
        ["contents"] = "目录",
        ["sentence"] = "正文",
        ["denial"] = "正文",
        ["title"] = "表名",
        ["label"] = "表号",
        ["unit"] = "单位",
        ["item"] = "科目",
        ["empty-table"] = "空表说明",
        ["cover"] = "封面",
        ["body"] = "单位名称",
        ["direction-word"] = "增减用词",
        ["reserved"] = "预留",
        ["vehicles"] = "车辆",
        ["listed"] = "正文列举",
        ["project"] = "项目名称",
        ["mention"] = "正文提及",
    };

    private static readonly Dictionary<string, string> Bases = new()
    {
        [ComparisonBases.LastYear] = "较上年",
        [ComparisonBases.OriginalBudget] = "较年初预算",
        [ComparisonBases.AdjustedBudget] = "较调整预算",
    };

    public static string Title(AccountTable table) => table.Title?.Text is { Length: > 0 } title ? title : TableNames.Table(table.Key) is var name && name.Chinese != table.Key ? name.Chinese : "其他表";

    public static string Column(string key) => TableNames.Column(key) is var name && name.Chinese != key ? name.Chinese : OperandName(key);

    public static string Cell(AccountTable table, TableRow row, TableCell cell) =>
        string.Join(" · ", new[] { Title(table), Side(row.Side), row.Label, Column(cell.Column) }.Where(p => p.Length > 0)) + " = " + (cell.Amount.Text.Length > 0 ? cell.Amount.Text : cell.Evidence.Text);

    public static string Operand(Statement statement, Operand operand)
    {
        var basis = operand.Basis is { } key ? Bases.GetValueOrDefault(key, "") : "";
        var what = statement.Kind == StatementKinds.Mention ? "正文提及" : StatementNames.Of(statement).Chinese;
        return $"{what} · {basis}{OperandName(operand.Name)} = {operand.Number.Text}{operand.Unit}";
    }

    public static string Statement(Statement statement) => statement.Kind == StatementKinds.Mention ? "正文提及" : StatementNames.Of(statement).Chinese;

    public static string OperandName(string key) => Operands.GetValueOrDefault(key) ?? Later(key, isForm: false);

    public static string Side(TableSide side) => side switch
    {
        TableSide.Revenue => "收入",
        TableSide.Expenditure => "支出",
        _ => "",
    };

    /// <summary>The role of a cited figure, its parts in Chinese: general-budget/合计/total → 一般公共预算财政拨款支出决算表 · 合计.</summary>
    public static string Role(string role)
    {
        var parts = role.Split('/');
        return string.Join(" · ", parts.Select((part, i) => i == 0 ? First(part) : Later(part, isForm: parts[0] == "self-evaluation" && parts.Length == 2)).Where(p => p.Length > 0).Distinct());
    }

    /// <summary>A table, a kind of statement, or a part of the document.</summary>
    private static string First(string key) =>
        Parts.TryGetValue(key, out var part) ? part
        : TableNames.Table(key) is var table && table.Chinese != key ? table.Chinese
        : StatementNames.Of(Kind(key)) is var kind && kind.Chinese != key ? kind.Chinese
        : Printed(key);

    /// <summary>A side, a row, a subject, a column or an operand.</summary>
    private static string Later(string key, bool isForm)
    {
        if (isForm && Parts.TryGetValue(key, out var part)) return part;
        if (Operands.TryGetValue(key, out var operand)) return operand;
        if (StatementNames.Subject(key) is var subject && subject.Chinese != key) return subject.Chinese;
        if (Parts.TryGetValue(key, out part)) return part;
        return key.Contains('.', StringComparison.Ordinal) && IsKey(key) ? string.Join('·', key.Split('.').Select(k => Later(k, isForm))) : Printed(key);
    }

    /// <summary>A printed name as it is; a key that nobody gave a name is no word for an official, and is left out.</summary>
    private static string Printed(string key) => IsKey(key) ? "" : key;

    private static bool IsKey(string text) => text.All(c => char.IsAsciiLetterLower(c) || c is '-' or '.');

    private static Statement Kind(string key) => new() { Number = 0, Kind = key, Operands = [], Sentence = default };
}
