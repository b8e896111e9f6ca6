namespace Extractor.Web.Asking;

/// <summary>A question that is asked often, to begin from.</summary>
internal sealed record SavedQuestion(string Name, string Sql)
{
    public static IReadOnlyList<SavedQuestion> All { get; } =
    [
        new("“三公”经费决算最高的单位", "SELECT city, body, year, final_yuan\nFROM three_public WHERE item = 'total' AND final_yuan IS NOT NULL\nORDER BY final_yuan "
            + "DESC LIMIT 50"),
        new("公务接待费超预算", "SELECT city, body, year, budget_yuan, final_yuan, document, page\nFROM three_public WHERE item = 'reception' AND final_yuan > "
            + "budget_yuan\nORDER BY final_yuan - budget_yuan DESC LIMIT 100"),
        new("各地矛盾数", "SELECT province, city, year, count(*) AS contradictions, count(DISTINCT document_id) AS documents\nFROM contradictions GROUP BY "
            + "province, city, year ORDER BY contradictions DESC LIMIT 100"),
        new("各规则发现的问题数", "SELECT rule, severity, count(*) AS findings FROM verdicts GROUP BY rule, severity ORDER BY findings DESC"),
        new("完成率异常的项目", "SELECT body, year, item, budget_yuan, final_yuan, completion_percent, page\nFROM completion WHERE completion_percent > 200 OR "
            + "completion_percent < 20\nORDER BY completion_percent DESC LIMIT 100"),
        new("读取不完整的文件", "SELECT d.name, p.code, p.severity, p.page, p.message\nFROM problems p JOIN documents d ON d.id = p.document_id WHERE p.severity <> "
            + "'note' LIMIT 200"),
    ];
}
