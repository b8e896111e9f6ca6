using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Narrative.Kinds;

namespace Extractor.Web.Documents;

/// <summary>What officials call tables, columns, statements and their figures; no key of the data is shown to them.</summary>
internal static class FigureNames
{
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

    public static string Title(AccountTable table) => table.Title?.Text is { Length: > 0 } title ? title : TableNames.Of(table.Key).Chinese;

    public static string Column(string key) => ColumnNames.Find(key)?.Chinese ?? OperandName(key);

    public static string Cell(AccountTable table, TableRow row, TableCell cell) =>
        string.Join(" · ", new[] { Title(table), Side(row.Side), row.Label, Column(cell.Column) }.Where(p => p.Length > 0)) + " = "
            + (cell.Amount.Text.Length > 0 ? cell.Amount.Text : cell.Evidence.Text);

    public static string Operand(Statement statement, Operand operand)
    {
        var basis = operand.Basis is { } key ? BasisNames.All.Find(key)?.Chinese : "";
        var what = statement.Kind == StatementKinds.Mention ? "正文提及" : KindNames.Of(statement).Chinese;
        return $"{what} · {basis}{OperandName(operand.Name)} = {operand.Number.Text}{operand.Unit}";
    }

    public static string Statement(Statement statement) => statement.Kind == StatementKinds.Mention ? "正文提及" : KindNames.Of(statement).Chinese;

    public static string OperandName(string key) => OperandNames.All.Find(key)?.Chinese ?? Later(key, isForm: false);

    public static string Side(TableSide side) => side switch
    {
        TableSide.Revenue => "收入",
        TableSide.Expenditure => "支出",
        _ => "",
    };

    /// <summary>
    /// The role of a cited figure, its parts in Chinese: general-budget/合计/total → 一般公共预算财政拨款支出决算表 · 合计. Of a figure of another document, with its name.
    /// </summary>
    public static string Role(string role)
    {
        if (role.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end) return $"《{role[..end]}》 · {Role(role[(end + 2)..])}";
        var parts = role.Split('/');
        return string.Join(" · ", parts.Select((part, i) => i == 0 ? First(part) : Later(part, isForm: parts[0] == "self-evaluation" && parts.Length == 2))
            .Where(p => p.Length > 0).Distinct());
    }

    /// <summary>A table, a kind of statement, or a part of the document.</summary>
    private static string First(string key) =>
        Parts.TryGetValue(key, out var part) ? part
        : TableNames.All.Find(key)?.Chinese ?? KindNames.All.Find(key)?.Chinese ?? Printed(key);

    /// <summary>A side, a row, a subject, a column or an operand.</summary>
    private static string Later(string key, bool isForm)
    {
        if (isForm && Parts.TryGetValue(key, out var part)) return part;
        if ((OperandNames.All.Find(key) ?? SubjectNames.Find(key)) is { } name) return name.Chinese;
        if (Parts.TryGetValue(key, out part)) return part;
        return key.Contains('.', StringComparison.Ordinal) && IsKey(key) ? string.Join('·', key.Split('.').Select(k => Later(k, isForm))) : Printed(key);
    }

    /// <summary>A printed name as it is; a key that nobody gave a name is no word for an official, and is left out.</summary>
    private static string Printed(string key) => IsKey(key) ? "" : key;

    private static bool IsKey(string text) => text.All(c => char.IsAsciiLetterLower(c) || c is '-' or '.');
}
