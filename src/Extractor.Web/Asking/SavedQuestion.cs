using System.Text.RegularExpressions;
using Extractor.Domain;

namespace Extractor.Web.Asking;

/// <summary>A question that is asked often, to begin from.</summary>
/// <param name="Sql">The heads of its answer, and words in it, stand in both languages: {年度|year}.</param>
internal sealed partial record SavedQuestion(Phrase Name, string Sql)
{
    public static IReadOnlyList<SavedQuestion> All { get; } =
    [
        new(new("“三公”经费决算最高的单位", "Highest three public expenses"), """
            SELECT city AS {地市|city}, body AS {单位|body}, year AS {年度|year}, final_yuan AS {决算数_元|final_yuan}
            FROM three_public WHERE item = 'total' AND final_yuan IS NOT NULL
            ORDER BY final_yuan DESC LIMIT 50
            """),
        new(new("公务接待费超预算", "Reception over budget"), """
            SELECT city AS {地市|city}, body AS {单位|body}, year AS {年度|year}, budget_yuan AS {预算数_元|budget_yuan},
              final_yuan AS {决算数_元|final_yuan}, document AS {文件|document}, page AS {页|page}
            FROM three_public WHERE item = 'reception' AND final_yuan > budget_yuan
            ORDER BY final_yuan - budget_yuan DESC LIMIT 100
            """),
        new(new("各地矛盾数", "Contradictions by place"), """
            SELECT province AS {省份|province}, city AS {地市|city}, year AS {年度|year}, count(*) AS {矛盾数|found},
              count(DISTINCT document_id) AS {文件数|documents}
            FROM contradictions GROUP BY province, city, year ORDER BY count(*) DESC LIMIT 100
            """),
        new(new("各规则发现的问题数", "Findings by rule"), """
            SELECT rule AS {规则|rule}, CASE severity WHEN 'contradiction' THEN '{矛盾|contradiction}' WHEN 'doubt' THEN '{待人工复核|doubt}'
              WHEN 'warning' THEN '{提醒|warning}' ELSE '{提示|note}' END AS {程度|severity}, count(*) AS {问题数|found}
            FROM verdicts GROUP BY rule, severity ORDER BY count(*) DESC
            """),
        new(new("完成率异常的项目", "Unusual completion"), """
            SELECT body AS {单位|body}, year AS {年度|year}, item AS {项目|item}, budget_yuan AS {预算数_元|budget_yuan},
              final_yuan AS {决算数_元|final_yuan}, completion_percent AS {完成率|completion}, page AS {页|page}
            FROM completion WHERE completion_percent > 200 OR completion_percent < 20
            ORDER BY completion_percent DESC LIMIT 100
            """),
        new(new("偏离同类单位或历年的比率", "Ratios far from peers or from other years"), """
            SELECT body AS {单位|body}, year AS {年度|year}, measure AS {指标|measure}, round(value, 2) AS {数值|value},
              round(median, 2) AS {中位数|median}, members AS {同组数|members}, round(deviations, 1) AS {偏离程度|deviations},
              document AS {文件|document}, page AS {页|page}
            FROM outliers ORDER BY abs(deviations) DESC LIMIT 100
            """),
        new(new("读取不完整的文件", "Documents not read in full"), """
            SELECT d.name AS {文件|document}, p.page AS {页|page}, count(*) AS {未读处数|places}
            FROM problems p JOIN documents d ON d.id = p.document_id WHERE p.severity <> 'note'
            GROUP BY d.name, p.page ORDER BY count(*) DESC LIMIT 200
            """),
    ];

    /// <summary>The question as it is asked in a language.</summary>
    public string In(Language language) => Word().Replace(Sql, m => m.Groups[language == Language.English ? "english" : "chinese"].Value);

    [GeneratedRegex(@"\{(?<chinese>[^|{}]+)\|(?<english>[^|{}]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
