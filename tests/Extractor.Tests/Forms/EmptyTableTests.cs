using Extractor.Domain;

namespace Extractor.Tests.Forms;

/// <summary>Tables that print no figure, and why.</summary>
public sealed class EmptyTableTests
{
    private const string Said = "说明：我单位没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。";

    [Test]
    public void The_explanation_below_an_empty_table_belongs_to_it()
    {
        var table = PageBuilder.Start("政府性基金预算财政拨款收入支出决算表", "单位：万元").Grid("""
            科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余
            栏次 | < | 1 | 2 | 3 | 4 | 5 | 6
            合计 | < |  |  |  |  |  |
            """).Text("注：本表反映单位本年度政府性基金收支情况。", Said).ReadOne();
        Assert.That((table.Key, table.IsEmpty, table.EmptyStatement?.Text), Is.EqualTo(("government-fund", true, Said)));
        Assert.That(table.Notes.Select(n => n.Text), Is.EqualTo(new[] { "注：本表反映单位本年度政府性基金收支情况。" }));
    }

    [Test]
    public void Heads_printed_beside_the_total_of_an_empty_form_are_no_row()
    {
        var table = PageBuilder.Start("国有资本经营预算财政拨款收入支出决算表", "单位：万元").Grid("""
            项目 | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余
            科目编码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^
            合计 | < |  |  | 合计 | 基本支出 | 项目支出 |
             |  |  |  |  |  |  |
            """).ReadOne();
        Assert.That(table.Rows, Is.Empty);
        Assert.That(table.Columns.Select(c => c.Key.Text), Is.EqualTo(new[] { "opening", "revenue", "total", "basic", "project", "closing" }));
    }

    [Test]
    public void A_sentence_may_stand_in_place_of_the_table()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ")
            .NextPage().Text("国有资本经营预算财政拨款支出决算表", "公开08表", "我单位没有使用国有资本经营预算安排的支出，故本表无数据。").Read();
        var table = reading.Tables[1];
        Assert.That((table.Key, table.Label?.Text, table.EmptyStatement?.Text), Is.EqualTo(("state-capital", "公开08表", "我单位没有使用国有资本经营预算安排的支出，故本表无数据。")));
        Assert.That(table.IsEmpty, Is.True);
        Assert.That(reading.TakenLines, Has.Count.EqualTo(5));
    }

    [Test]
    public void The_explanation_of_a_table_with_figures_is_a_note()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ").Text("说明：本表无经营支出。").ReadOne();
        Assert.That(table.EmptyStatement, Is.Null);
        Assert.That(table.Notes.Single().Text, Is.EqualTo("说明：本表无经营支出。"));
    }

    [Test]
    public void The_sentence_may_stand_on_the_next_page()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ").Text("国有资本经营预算财政拨款支出决算表")
            .NextPage().Text("部门：某局 单位：万元", "本部门2024年度没有使用国有资本经营预算安排的支出，故本表无数据。").Read();
        Assert.That((reading.Tables[1].Key, reading.Tables[1].EmptyStatement?.Text), Is.EqualTo(("state-capital", "本部门2024年度没有使用国有资本经营预算安排的支出，故本表无数据。")));
        Assert.That(reading.Tables[1].Body?.Text, Is.EqualTo("某局"));
    }

    [Test]
    public void Heads_without_rulings_are_an_empty_table()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ")
            .NextPage().Text("国有资本经营预算财政拨款支出决算表", "单位：元", "科目编码 科目名称 合计 基本支出 项目支出", "合计", "第三部分 2024年度部门决算情况说明").Read();
        Assert.That((reading.Tables[1].Key, reading.Tables[1].IsEmpty, reading.Tables[1].EmptyStatement), Is.EqualTo(("state-capital", true, (Evidence?)null)));
        Assert.That(reading.TakenLines.Select(l => l.Text), Has.None.StartsWith("第三部分"));
    }

    [Test]
    public void A_note_may_stand_in_place_of_the_table()
    {
        const string note = "注：本单位没有政府性基金预算财政拨款收入，故本表无数据。";
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ")
            .NextPage().Text("政府性基金预算财政拨款收入支出决算表", "单位：万元", note).Read().Tables[1];
        Assert.That((table.Key, table.IsEmpty, table.EmptyStatement?.Text), Is.EqualTo(("government-fund", true, note)));
        Assert.That(table.Notes, Is.Empty);
    }

    [TestCase("合计 1,200.00 0.00 1,200.00")]
    [TestCase("栏次 1 2 3", "合计 1,200 0 1,200")]
    [TestCase("合计", "资本支出", "5 5 0")]
    [TestCase("合计", "小计", "合计", "小计", "合计", "小计", "合计", "小计", "合计", "223 国有资本经营预算支出 5.00")]
    public void Heads_over_figures_are_no_empty_table(params string[] rows)
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ")
            .NextPage().Text(["国有资本经营预算财政拨款支出决算表", "单位：元", "科目编码 科目名称 合计 基本支出 项目支出", .. rows]).Read();
        Assert.That(reading.Tables, Has.Count.EqualTo(1));
    }

    /// <summary>A form of which the head was read badly: without a digit in it, no figure can be lost.</summary>
    [TestCase("项目 | 合计 | 基本支出 | 项目支出\n科目名科目编码称 | ^ | ^ | ^\n合计 |  |  | ", ProblemSeverity.Note)]
    [TestCase("项目 | 合计 | 基本支出 | 项目支出\n科目名科目编码称 | ^ | ^ | ^\n合计 | 1\uFFFD |  | ", ProblemSeverity.Loss)]
    public void An_empty_form_loses_nothing(string grid, ProblemSeverity worst)
    {
        var reading = PageBuilder.Start("国有资本经营预算财政拨款支出决算表", "单位：万元").Grid(grid).Read();
        Assert.That(reading.Problems, Is.Not.Empty);
        Assert.That(reading.Problems.Max(p => p.Severity), Is.EqualTo(worst));
    }
}
