namespace Extractor.Web.Asking;

/// <summary>A question that is asked often, to begin from; its answer has its heads in Chinese.</summary>
internal sealed record SavedQuestion(string Name, string Sql)
{
    public static IReadOnlyList<SavedQuestion> All { get; } =
    [
        new("“三公”经费决算最高的单位", """
            SELECT city AS 地市, body AS 单位, year AS 年度, final_yuan AS 决算数_元
            FROM three_public WHERE item = 'total' AND final_yuan IS NOT NULL
            ORDER BY final_yuan DESC LIMIT 50
            """),
        new("公务接待费超预算", """
            SELECT city AS 地市, body AS 单位, year AS 年度, budget_yuan AS 预算数_元, final_yuan AS 决算数_元, document AS 文件, page AS 页
            FROM three_public WHERE item = 'reception' AND final_yuan > budget_yuan
            ORDER BY final_yuan - budget_yuan DESC LIMIT 100
            """),
        new("各地矛盾数", """
            SELECT province AS 省份, city AS 地市, year AS 年度, count(*) AS 矛盾数, count(DISTINCT document_id) AS 文件数
            FROM contradictions GROUP BY province, city, year ORDER BY 矛盾数 DESC LIMIT 100
            """),
        new("各规则发现的问题数", """
            SELECT rule AS 规则,
              CASE severity WHEN 'contradiction' THEN '矛盾' WHEN 'doubt' THEN '待人工复核' WHEN 'warning' THEN '提醒' ELSE '提示' END AS 程度, count(*) AS 问题数
            FROM verdicts GROUP BY rule, severity ORDER BY 问题数 DESC
            """),
        new("完成率异常的项目", """
            SELECT body AS 单位, year AS 年度, item AS 项目, budget_yuan AS 预算数_元, final_yuan AS 决算数_元, completion_percent AS 完成率, page AS 页
            FROM completion WHERE completion_percent > 200 OR completion_percent < 20
            ORDER BY completion_percent DESC LIMIT 100
            """),
        new("偏离同类单位或历年的比率", """
            SELECT body AS 单位, year AS 年度, measure AS 指标, round(value, 2) AS 数值, round(median, 2) AS 中位数, members AS 同组数,
              round(deviations, 1) AS 偏离程度, document AS 文件, page AS 页
            FROM outliers ORDER BY abs(deviations) DESC LIMIT 100
            """),
        new("读取不完整的文件", """
            SELECT d.name AS 文件, p.page AS 页, p.message AS 情况
            FROM problems p JOIN documents d ON d.id = p.document_id WHERE p.severity <> 'note' LIMIT 200
            """),
    ];
}
