using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Tests.Narrative;

/// <summary>A figure behind a base is a change, whatever the word: none becomes a second total, and none contradicts.</summary>
internal sealed class ChangeWordTests
{
    private const string Up = "多出 多 多支 多支出 多收 多收入 多花 净增 净增加 增支 增收 增加支出 增加收入 上浮 上调 上升 提高 高 高出 超 超出 超过 超支 涨 略增 扩大 攀升 走高 上扬 增拨";
    private const string Down = "少 少支 少支出 少收 少收入 少花 净减 净减少 减支 减收 压减 压缩 下调 回落 下滑 缩减 削减 核减 调减 节约 节省 节支 结余 低 略降 收窄 下降 下浮 压降 减拨";
    private const string Total = "2023年度收、支总计{1735.88|grand-total//total}万元，";

    private const string Tables = """
        T cover 2023 某县林业局
        T table overall 收入支出决算总表 公开01表
        T R - 一、一般公共预算财政拨款收入 final=1735.88
        T R - 本年收入合计 final=1735.88
        T R - 总计 final=1735.88
        T E - 二百一十三、农林水支出 final=1735.88
        T E - 本年支出合计 final=1735.88
        T E - 总计 final=1735.88
        H 第三部分 2023年度部门决算情况说明
        H 一、收入支出决算总体情况说明
        """;

    private static IEnumerable<TestCaseData> Words() =>
        Up.Split(' ').Select(w => new TestCaseData(w, "1640.50", "增幅{5.81|change-rate}%"))
            .Concat(Down.Split(' ').Select(w => new TestCaseData(w, "1831.26", "降幅{5.21|change-rate}%")));

    [TestCaseSource(nameof(Words))]
    public void TheFigureBehindABaseIsAChange(string word, string before, string rate) => Check(
        $"{Total}比2022年的{{{before}|last-year}}万元{word}{{95.38|change}}万元，{rate}。",
        $"{Total}比上年{word}{{95.38|change}}万元。",
        $"{Total}与上年相比，{word}{{95.38|change}}万元。",
        $"{Total}同比{word}{{95.38|change}}万元。",
        $"{Total}较2022年度决算数{word}了{{95.38|change}}万元。");

    [TestCase("高于"), TestCase("超过"), TestCase("大于")]
    public void ABaseMayStandBehindTheWord(string word) => Check($"{Total}{word}2022年{{95.38|change}}万元。", $"{Total}{word}上年决算数{{95.38|change}}万元。");

    [TestCase("相差"), TestCase("差额为"), TestCase("归垫"), TestCase("腾挪")]
    public void OfAWordThatNoListKnowsNothingIsSaid(string word) => Check(
        $"{Total}与2022年的{{1640.50|last-year}}万元{word}{{95.38|mention}}万元。", $"{Total}较上年{word}{{95.38|mention}}万元。");

    [TestCase("2023年度全年到账收入"), TestCase("本年实现收入"), TestCase("全年取得收入"), TestCase("全年共实现各类收入"), TestCase("当年到账")]
    public void RevenueIsNamedByItsComingIn(string name) => Check($"{name}{{1735.88|current-year-total/revenue/amount}}万元，较上年增加{{95.38|change}}万元。");

    private static void Check(params string[] paragraphs)
    {
        var document = WholeDocument.In($"# words\n{Tables}\n{string.Join('\n', paragraphs.Select(p => "P " + p))}\n").Single();
        var read = document.Read();
        Assert.Multiple(() =>
        {
            Assert.That(WholeDocument.Bound(read), Is.EquivalentTo(document.Wanted()));
            Assert.That(Reconciler.Check(read).Verdicts.Where(v => v is { Outcome: Outcome.Disagrees, Severity: Severity.Contradiction }), Is.Empty);
        });
    }
}
