using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>519: the rows of a form are called as in the form.</summary>
internal sealed class StandardRowCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "519",
        new("表中类级名称与标准表式无一字之差", "The rows of the form are spelt as in the form"),
        new("各表类级行的名称与政府收支分类科目的类（只差一字者）", "names of the class rows with the classes of the classification, where one character differs"),
        new("表式的行名是固定的，差一字即误", "The rows of the form are fixed; one character off is a slip"),
        new("抗役特别国债安排的支出", "役 for 疫 in the bonds against the epidemic"),
        Severity.Warning);

    private static readonly string[] Classes =
    [
        "一般公共服务支出", "公共安全支出", "科学技术支出", "文化旅游体育与传媒支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出",
        "城乡社区支出", "农林水支出", "交通运输支出", "资源勘探工业信息等支出", "商业服务业等支出", "援助其他地区支出", "自然资源海洋气象等支出",
        "住房保障支出", "粮油物资储备支出", "国有资本经营预算支出", "灾害防治及应急管理支出", "债务还本支出", "债务付息支出", "抗疫特别国债安排的支出",
    ];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var found = 0;
        foreach (var table in accounts.Tables.Where(t => TableKeys.IsOfAccounts(t.Key)))
        {
            foreach (var row in table.Table.Rows)
            {
                var label = PrintedLabel.Bare(row.Label);
                found += Classes.Contains(label) ? 1 : 0;
                if (Array.Find(Classes, c => IsSlip(label, c)) is { } name)
                    yield return Judge.Says(Rule, Outcome.Disagrees, table.Name + new Phrase($" “{label}”应为“{name}”", $": “{label}” should be “{name}”"),
                        new CitedFigure($"{table.Key}/{label}", row.Evidence));
            }
        }

        if (found > 0)
            yield return Judge.Says(Rule, Outcome.Agrees, new($"{found} 行的名称与表式相同", $"{found} rows are called as in the form"));
    }

    private static bool IsSlip(string label, string name)
    {
        if (label.Length != name.Length)
            return false;
        var first = label.AsSpan().CommonPrefixLength(name);
        return first < name.Length && label.AsSpan(first + 1).SequenceEqual(name.AsSpan(first + 1));
    }
}
