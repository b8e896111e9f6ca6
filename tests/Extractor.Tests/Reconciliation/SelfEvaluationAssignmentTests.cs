using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Pdf;
using Extractor.Reconciliation.Attachments;
using Extractor.Reconciliation.Figures;

namespace Extractor.Tests.Reconciliation;

/// <summary>Which form is tied to which project of the narrative; a form is NAME[@UNIT] BUDGET SCORE, a project NAME BUDGET SCORE.</summary>
internal sealed class SelfEvaluationAssignmentTests
{
    [TestCase("考务经费 200 96", "考务经费项目 200 96", "1", "with and without 项目")]
    [TestCase("“三支一扶”补助 50 90", "三支一扶补助 60 91", "1", "marks apart")]
    [TestCase("设备购置—教学用 50 90", "设备购置-教学用 60 91", "1", "whatever dash")]
    [TestCase("某局（机关）运转 50 90", "某局运转 50 90", "1", "机关 apart")]
    [TestCase("设备购置@甲 50 90; 设备购置@乙 50 80", "设备购置 50 80", "-,1", "of equal budgets by the score")]
    [TestCase("考务经费@甲 50 90; 设备购置@乙 70 80", "设备购置 71 81; 考务经费 51 91", "2,1", "by names against the order")]
    [TestCase("某学院（本级）运转 50 90", "某学院运转 50 90", "1", "本级 apart")]
    [TestCase("某学院设备购置@某学院 50 90", "设备购置 50 90", "1", "the unit in front")]
    [TestCase("设备购置@甲 50 90; 设备购置@乙 70 80", "设备购置 70 80", "-,1", "of two units the one whose figures agree")]
    [TestCase("设备购置@甲 50 90; 设备购置@乙 70 80", "设备购置 60 85", "-,-", "of two units none by the name alone")]
    [TestCase("设备购置@甲 50 90; 设备购置@乙 70 80", "设备购置 70 80; 设备购置 50 90", "2,1", "by figures before the order")]
    [TestCase("设备购置@甲 50 90; 设备购置@乙 70 80", "设备购置 51 91; 设备购置 71 81", "1,2", "as many of both: in their order")]
    [TestCase("大型设备购置 50 90", "设备购置 50 90", "1", "a name within the other, figures agree")]
    [TestCase("大型设备购置 50 90", "设备购置 60 80", "-", "a name within the other proves nothing alone")]
    public void Ties_forms_to_projects(string forms, string projects, string expected, string why)
    {
        var said = string.Join('\n', projects.Split("; ").Select(p => p.Split(' '))
            .Select(p => $"say performance-project {p[0]} full-year-budget={p[1]}.00万元 score={p[2]}分"));
        var disclosure = DisclosureText.Read(said) with { Attachments = new PerformanceAttachments { Forms = [.. forms.Split("; ").Select(Form)] } };
        var tied = SelfEvaluationAssignment.Of(new PrintedAccounts(disclosure))
            .Select(f => f.Statements is [var one] ? $"{one.Statement.Number}" : f.Statements.Count == 0 ? "-" : "many");
        Assert.That(string.Join(',', tied), Is.EqualTo(expected), why);
    }

    private static SelfEvaluationForm Form(string text)
    {
        var words = text.Split(' ');
        var (name, unit) = words[0].Split('@') is [var n, var u] ? (n, u) : (words[0], "");
        return new SelfEvaluationForm
        {
            Pages = [1],
            Tables = [],
            Project = At(name),
            ImplementingUnit = unit.Length == 0 ? null : At(unit),
            Funds = [new SelfEvaluationRow { Label = "年度资金总额", Evidence = At("年度资金总额"), Cells = [Cell(SelfEvaluationColumns.FullYearBudget, words[1], "万元")] }],
            Total = new SelfEvaluationRow { Label = "总分", Evidence = At("总分"), Cells = [Cell(SelfEvaluationColumns.Score, words[2], "分")] },
        };
    }

    private static SelfEvaluationCell Cell(ColumnKey column, string digits, string unit) =>
        new(column, CellState.Amount, new PrintedNumber(digits, decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), 0), unit, At(digits));

    private static Evidence At(string text) => new(1, new Box(0, 0, 1, 1), text);
}
