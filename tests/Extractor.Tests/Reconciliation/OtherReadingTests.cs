using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Reconciliation;

/// <summary>Each way in which a figure may be read otherwise: where it agrees a doubt that says how, where it does not a contradiction.</summary>
internal sealed class OtherReadingTests
{
    private const string Expenditure = "table expenditure 支出决算表\n- - 合计 total=98.40 basic=60.20 project=38.20\n";

    /// <summary>A word of which nothing is known stands between the subject and the amount.</summary>
    private const string UnknownWord = Expenditure + "say current-year-total expenditure amount=73.15万元\nsentence 年内统筹安排，腾挪73.15万元";

    private const string ApartRate = """
        say three-public total final=24.00万元 change=6.00万元 change-rate=26.50%
        sentence “三公”经费24.00万元，比上年增加6.00万元。其中接待来访团组若干批次，人次增长26.50%
        """;

    /// <summary>A third kind that the list does not count stands in the same paragraph.</summary>
    private const string FurtherPart = """
        say procurement total amount=64.75万元
        sentence 政府采购支出总额64.75万元，其中：货物12.25万元、工程20.00万元、服务20.00万元
        say procurement goods amount=12.25万元
        say procurement works amount=20.00万元
        say procurement services amount=20.00万元
        say procurement 其他 amount=12.50万元
        """;

    /// <summary>One name for two things, each a figure of the tables.</summary>
    private const string TwoThings = """
        table expenditure 支出决算表
        - - 合计 total=98.40 basic=60.20 project=38.20
        table general-budget 一般公共预算财政拨款支出决算表
        - - 合计 total=81.30 basic=52.10 project=29.20
        say basic-expenditure - total=60.20万元
        sentence 基本支出60.20万元
        say basic-expenditure - total=52.10万元
        sentence 基本支出52.10万元
        """;

    /// <summary>The last is of both kinds of guests, though nothing says so.</summary>
    private const string WholeAndPart = """
        say three-public reception.domestic batches=26批次
        say three-public reception.foreign batches=3批次
        say three-public reception.foreign batches=29批次
        """;

    [TestCase("413", WholeAndPart, "29 是 3 与 26 之和，可能是合计", "batches=29→batches=28", TestName = "A whole and its part")]
    [TestCase("302", UnknownWord, "73.15万元 前的“腾挪”", null, TestName = "An unknown word")]
    [TestCase("401", ApartRate, "增减率与增减额不在同一处，可能说的是另一事项", "6.00万元。其中接待来访团组若干批次，人次增长26.50%→6.00万元，增长26.50%", TestName = "A rate apart")]
    [TestCase("409", FurtherPart, "若再加同段的 12.50万元，则相符", "12.50→12.60", TestName = "A further part")]
    [TestCase("413", TwoThings, "所说可能不是同一事项", "total=52.10万元→total=52.40万元", TestName = "Two things of one name")]
    public void Makes_a_doubt_where_it_agrees(string rule, string text, string reading, string? changed)
    {
        var verdicts = Disagreeing(rule, DisclosureText.Read(text));
        Assert.That(verdicts.Select(v => v.Severity), Is.Not.Empty.And.All.EqualTo(Severity.Doubt));
        Assert.That(verdicts[0].Message.Chinese, Does.Contain("；待人工复核：").And.Contain(reading));
        if (changed?.Split('→') is not [var from, var to]) return;
        Assert.That(Disagreeing(rule, DisclosureText.Read(text.Replace(from, to, StringComparison.Ordinal))).Select(v => v.Severity),
            Does.Contain(Severity.Contradiction));
    }

    /// <summary>The share of the one printed in the place of the other's.</summary>
    [TestCase("35.29%", Severity.Doubt)]
    [TestCase("35.92%", Severity.Contradiction)]
    public void The_rate_of_another_in_its_sentence_makes_a_doubt(string other, Severity expected)
    {
        var pages = LiteralPages.Paragraph("三、支出决算情况说明", $"本年支出合计85.00万元，其中：基本支出30.00万元，占61.18%；项目支出占{other}。");
        var disclosure = DisclosureText.Read("cover 2024 某市财政局") with { Narrative = LiteralPages.Read(pages).Narrative };
        Assert.That(Disagreeing("403", disclosure).Where(v => v.Evidence[0].Place.Text == "61.18").Select(v => v.Severity), Is.EqualTo(new[] { expected }));
    }

    /// <summary>A form of whose project the narrative says nothing prints just what is said of another.</summary>
    [TestCase("98.35", Severity.Doubt)]
    [TestCase("98.30", Severity.Contradiction)]
    public void A_form_without_a_project_may_be_the_one_that_is_meant(string other, Severity expected)
    {
        var disclosure = DisclosureText.Read("say performance-project 设备购置 executed=98.35万元") with
        {
            Attachments = new PerformanceAttachments { Forms = [Form("设备购置", "120.00"), Form("校舍维修", other)] },
        };
        Assert.That(Disagreeing("602", disclosure).Select(v => v.Severity), Is.EqualTo(new[] { expected }));
    }

    /// <summary>A figure of the paragraph that no statement took is tried; where it does not fit, it silences nothing.</summary>
    [TestCase("12.50", Severity.Doubt)]
    [TestCase("12.60", Severity.Contradiction)]
    public void What_a_paragraph_left_unread_silences_only_what_it_makes_good(string lost, Severity expected)
    {
        var disclosure = DisclosureText.Read(FurtherPart[..FurtherPart.LastIndexOf('\n')]);
        var place = new Evidence(1, disclosure.Narrative.Statements[0].Operands[0].Evidence.Box, lost);
        var unbound = new UnboundFigure(new PrintedNumber(lost, decimal.Parse(lost, CultureInfo.InvariantCulture), 2), "万元", place);
        var verdicts = Disagreeing("409", disclosure with { Narrative = disclosure.Narrative with { Unbound = [unbound] } });
        Assert.That(verdicts.Select(v => v.Severity), Is.EqualTo(new[] { expected }));
    }

    private static SelfEvaluationForm Form(string project, string executed)
    {
        var cell = new SelfEvaluationCell(SelfEvaluationColumns.Executed, CellState.Amount,
            new PrintedNumber(executed, decimal.Parse(executed, CultureInfo.InvariantCulture), 2), "万元", At(executed));
        var budget = cell with { Column = SelfEvaluationColumns.FullYearBudget, Evidence = At("budget") };
        return new SelfEvaluationForm
        {
            Pages = [2],
            Tables = [],
            Project = At(project),
            Funds = [new SelfEvaluationRow { Label = "年度资金总额", Evidence = At(project), Cells = [budget, cell] }],
        };

        Evidence At(string text) => new(2, new Box(0, 0, 1, 1), text);
    }

    private static List<Verdict> Disagreeing(string rule, Disclosure disclosure) =>
        [.. Reconciler.Check(disclosure).Verdicts.Where(v => v.Rule == rule && v.Outcome == Outcome.Disagrees)];
}
