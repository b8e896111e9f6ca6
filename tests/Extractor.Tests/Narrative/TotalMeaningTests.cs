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

    private static IReadOnlyList<string> Statements(string paragraph, string appropriation, string general) =>
        LiteralPages.Statements(LiteralPages.Paragraph(General, paragraph),
            Table(TableKeys.AppropriationOverall, TableSide.Expenditure, "本年支出合计", appropriation),
            Table(TableKeys.GeneralBudget, TableSide.None, "合计", general));

    private static AccountTable Table(string key, TableSide side, string label, string text)
    {
        var evidence = new Evidence(1, new Box(0, 0, 1, 1), text);
        Assert.That(NumberParser.TryParse(text, out var number), Is.True);
        var cell = new TableCell("total", new PrintedAmount(CellState.Amount, text, number, MoneyUnit.TenThousandYuan), evidence);
        return new AccountTable { Key = key, Pages = [1], Rows = [new TableRow { Side = side, Label = label, Evidence = evidence, Cells = [cell] }] };
    }
}
