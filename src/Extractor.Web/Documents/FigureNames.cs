using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms;
using Extractor.Narrative.Kinds;

namespace Extractor.Web.Documents;

/// <summary>What people call tables, columns, statements and their figures; no key of the data is shown to them.</summary>
internal static class FigureNames
{
    private static readonly Phrase Mentioned = new("正文提及", "mentioned");

    private static readonly KeyList Parts = new(
    [
        new("self-evaluation", "绩效自评表", "self-evaluation"),
        new("performance-report", "绩效评价报告", "performance report"),
        new("performance-project", "项目绩效", "project performance"),
        new("heading", "标题", "heading"),
        new("contents", "目录", "contents"),
        new("sentence", "正文", "sentence"),
        new("denial", "正文", "sentence"),
        new("title", "表名", "title"),
        new("label", "表号", "table number"),
        new("unit", "单位", "unit"),
        new("item", "科目", "item"),
        new("empty-table", "空表说明", "statement that the table is empty"),
        new("cover", "封面", "cover"),
        new("body", "单位名称", "name of the body"),
        new("direction-word", "增减用词", "word of direction"),
        new("reserved", "预留", "reserved"),
        new("vehicles", "车辆", "vehicles"),
        new("listed", "正文列举", "listed in the text"),
        new("project", "项目名称", "name of the project"),
        new("mention", Mentioned.Chinese, Mentioned.English),
    ]);

    /// <summary>As printed; in English as the form is called, where it is one.</summary>
    public static Phrase Title(AccountTable table) => table.Title?.Text is not { Length: > 0 } title ? TableNames.Of(table.Key)
        : new(title, table.Key == TableKeys.Other ? title : TableNames.Of(table.Key).English);

    /// <summary>A column's head as printed; in English as the form's column is called.</summary>
    public static Phrase Head(AccountTable table, TableSide side, ColumnKey key) =>
        table.Columns.FirstOrDefault(c => c.Key == key && c.Side == side)?.Head.Text is not { Length: > 0 } head ? Column(key)
        : new(head, Column(key).English is { Length: > 0 } named ? named : head);

    public static Phrase Column(ColumnKey key) => key.IsNamed ? key.Name : Printed(key.Text);

    public static Phrase Cell(AccountTable table, TableRow row, TableCell cell) =>
        Joined([Title(table), Side(row.Side), row.Label, Column(cell.Column)])
            + (" = " + (cell.Amount.Text.Length > 0 ? cell.Amount.Text : cell.Evidence.Text));

    public static Phrase Operand(Statement statement, Operand operand)
    {
        var basis = operand.Basis?.Name;
        var name = operand.Key.Name;
        var named = basis is null ? name : basis + new Phrase("", ": ") + name;
        return Statement(statement) + " · " + named + $" = {operand.Number.Text}{operand.Unit}";
    }

    public static Phrase Statement(Statement statement) => statement.Kind == StatementKinds.Mention ? Mentioned : KindNames.Of(statement);

    public static Phrase OperandName(string key) => KnownOperands.Names.Find(key) ?? Later(key, isForm: false);

    public static Phrase Side(TableSide side) => side switch
    {
        TableSide.Revenue => new("收入", "revenue"),
        TableSide.Expenditure => new("支出", "expenditure"),
        _ => (Phrase)"",
    };

    /// <summary>
    /// The role of a cited figure, its parts named: general-budget/合计/total → 一般公共预算财政拨款支出决算表 · 合计. Of a figure of another document, with its name.
    /// </summary>
    public static Phrase Role(string role)
    {
        if (role.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end)
            return new Phrase($"《{role[..end]}》 · ", $"“{role[..end]}” · ") + Role(role[(end + 2)..]);
        var parts = role.Split('/');
        return Joined(parts.Select((part, i) => i == 0 ? First(part) : Later(part, isForm: parts[0] == "self-evaluation" && parts.Length == 2)));
    }

    /// <summary>Each once, and what has no name left out.</summary>
    private static Phrase Joined(IEnumerable<Phrase> parts) => PageWords.Join(" · ", parts.Where(p => p.Chinese.Length > 0).DistinctBy(p => p.Chinese));

    /// <summary>A table, a kind of statement, or a part of the document.</summary>
    private static Phrase First(string key) => Parts.Find(key) ?? TableNames.All.Find(key) ?? KindNames.All.Find(key) ?? Printed(key);

    /// <summary>A side, a row, a subject, a column or an operand.</summary>
    private static Phrase Later(string key, bool isForm)
    {
        if (isForm && Parts.Find(key) is { } part) return part;
        if ((KnownOperands.Names.Find(key) ?? SubjectNames.Find(key) ?? Parts.Find(key)) is { } name) return name;
        return key.Contains('.', StringComparison.Ordinal) && IsKey(key) ? PageWords.Join("·", key.Split('.').Select(k => Later(k, isForm))) : Printed(key);
    }

    /// <summary>A printed name as it is; a key that nobody gave a name is no word for an official, and is left out.</summary>
    private static Phrase Printed(string key) => IsKey(key) ? "" : key;

    private static bool IsKey(string text) => text.All(c => char.IsAsciiLetterLower(c) || c is '-' or '.');
}
