using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Pdf;

namespace Extractor.Tests.Narrative;

/// <summary>What a total means is told by the table that prints its amount.</summary>
internal sealed class TotalMeaningTests
{
    private const string General = "五、财政拨款支出决算情况说明";

    [Test]
    public void Appropriated_expenditure_of_all_funds_is_not_the_general_budgets() =>
        Assert.That(Statements("2020年财政拨款支出114万元，比上年增加8万元。", appropriation: "114", general: "110"),
            Is.EqualTo(new[] { "appropriation-total//expenditure=114", "appropriation-total//change=8" }));

    [Test]
    public void Appropriated_expenditure_of_one_fund_is_the_general_budgets() =>
        Assert.That(Statements("2020年财政拨款支出114万元，比上年增加8万元。", appropriation: "114", general: "114"),
            Is.EqualTo(new[] { "general-budget-expenditure//amount=114", "general-budget-expenditure//change=8" }));

    [Test]
    public void What_is_called_the_general_budgets_stays_so() =>
        Assert.That(Statements("2020年一般公共预算财政拨款支出114万元，比上年增加8万元。", appropriation: "114", general: "110"),
            Is.EqualTo(new[] { "general-budget-expenditure//amount=114", "general-budget-expenditure//change=8" }));

    [TestCase("1,140,012.34元", "114.00", "110.00", "appropriation-total//expenditure")]
    [TestCase("1,140,012.34元", "114.00", "114.00", "general-budget-expenditure//amount")]
    [TestCase("114.00万元", "114.0012", "110.00", "appropriation-total//expenditure")]
    [TestCase("1,150,012.34元", "114.00", "110.00", "general-budget-expenditure//amount")]
    public void Yuan_and_ten_thousand_yuan_agree_as_far_as_both_are_printed(string stated, string appropriation, string general, string expected) =>
        Assert.That(Statements($"2020年财政拨款支出{stated}。", appropriation, general).Select(s => s.Split('=')[0]), Is.EqualTo(new[] { expected }));

    [Test]
    public void The_years_part_of_a_total_is_no_second_total() =>
        Assert.That(LiteralPages.Statements(LiteralPages.Paragraph("四、财政拨款收入支出决算总体情况说明", "财政拨款收、支总计120万元。其中：财政拨款支出114万元。"),
            Table(TableKeys.AppropriationOverall, TableSide.Expenditure, ("本年支出合计", "114"), ("总计", "120"))),
            Is.EqualTo(new[] { "appropriation-total//total=120", "current-year-appropriation/expenditure/amount=114" }));

    [TestCase("今年支出增加8万元，增长7.55%。", "current-year-total/expenditure/change=8")]
    [TestCase("收入、支出各增加8万元，增长7.14%。", "grand-total//change=8")]
    public void How_the_years_total_changed_is_of_the_year_too(string change, string expected) =>
        Assert.That(LiteralPages.Statements(
            LiteralPages.Of($"　　一、收入支出决算总体情况说明\n　　（二）支出总计114万元，包括：\n　　1.基本支出100万元。\n　　2.项目支出14万元。\n　　与上年相比，{change}"),
            Table(TableKeys.Overall, TableSide.Expenditure, ("本年支出合计", "114"), ("总计", "120"))),
            Does.Contain(expected).And.Contain("current-year-total/expenditure/amount=114"));

    private static IReadOnlyList<string> Statements(string paragraph, string appropriation, string general) =>
        LiteralPages.Statements(LiteralPages.Paragraph(General, paragraph),
            Table(TableKeys.AppropriationOverall, TableSide.Expenditure, ("本年支出合计", appropriation)),
            Table(TableKeys.GeneralBudget, TableSide.None, ("合计", general)));

    private static AccountTable Table(string key, TableSide side, params (string Label, string Text)[] rows) =>
        new() { Key = key, Pages = [1], Rows = [.. rows.Select(r => Row(side, r.Label, r.Text))] };

    private static TableRow Row(TableSide side, string label, string text)
    {
        var evidence = new Evidence(1, new Box(0, 0, 1, 1), text);
        Assert.That(NumberParser.TryParse(text, out var number), Is.True);
        var cell = new TableCell(AccountColumns.Total, new PrintedAmount(CellState.Amount, text, number, MoneyUnit.TenThousandYuan), evidence);
        return new TableRow { Side = side, Label = label, Evidence = evidence, Cells = [cell] };
    }
}
