namespace Extractor.Tests.Forms;

/// <summary>The end of a page runs through a row of a table without codes.</summary>
public sealed class TornNameTests
{
    private const string Sides = "收入 | < | 支出 | <\n项目 | 决算数 | 项目 | 决算数\n";

    private const string Kinds = "项目 | 决算数\n工资福利支出 | 3.00\n某地各类专门人才引进补助 | 1.00\n";

    [TestCase("四、卫生健康支 | ", "出 | 4.00", Description = "figures at the foot of their cells")]
    [TestCase("四、卫生健康支 | 4.00", "出 | ", Description = "at their top")]
    public void A_usual_name_is_whole_again(string upper, string lower)
    {
        var table = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid(Sides + $"一、一般公共预算财政拨款收入 | 9.00 | 一、教育支出 | 5.00\n | | {upper}")
            .NextPage().Grid($" | | {lower}\n总计 | 9.00 | 总计 | 9.00").ReadOne();
        Assert.That(TableCells.Short(table).Where(c => c.StartsWith('支')),
            Is.EqualTo(new[] { "支/一、教育支出/final=5.00", "支/四、卫生健康支出/final=4.00", "支/总计/final=9.00" }));
    }

    [TestCase("某地各类专门人才创新创 | ", "业补助 | 2.00", "某地各类专门人才创新创业补助/final=2.00", Description = "a line that reaches as far as any")]
    [TestCase("某地人才 | ", "创业补助 | 2.00", "创业补助/final=2.00", Description = "a short one is whole")]
    [TestCase("办公费 | ", "印刷费 | 2.00", "印刷费/final=2.00", Description = "two usual names")]
    [TestCase("办公费 | 2.00", "印刷费 | ", "办公费/final=2.00", Description = "so too where the lower has no figure")]
    public void A_name_of_a_place_s_own_is_one_where_its_line_was_full(string upper, string lower, string read)
    {
        var table = PageBuilder.Start("一般公共预算财政拨款基本支出决算表", "单位：万元").Grid(Kinds + upper).NextPage().Grid(lower).ReadOne();
        Assert.That(TableCells.Short(table).Last(), Is.EqualTo(read));
    }

    /// <summary>As in a file whose fonts do not tell what their letters are.</summary>
    [Test]
    public void What_is_no_word_is_left_apart()
    {
        var reading = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid(Sides + "一、一般公共预算财政拨款收入 | 9.00 | \uFFFD | 5.00\n | | \uFFFD\uFFFD | ")
            .NextPage().Grid(" | | \uFFFD | 4.00\n总计 | 9.00 | \uFFFD | 9.00").Read();
        Assert.That(reading.Problems.Select(static p => p.Message), Has.Exactly(3).StartsWith("“\uFFFD” cannot be read in full: 1 figure "));
    }

    [Test]
    public void Rows_of_one_side_keep_those_of_the_other_apart()
    {
        var table = PageBuilder.Start("收入支出决算总表", "单位：万元")
            .Grid(Sides + "一、一般公共预算财政拨款收入 | 9.00 | 一、教育支出 | 5.00\n二、政府性基金预算财政拨款收入 | | 四、卫生健康支 | ")
            .NextPage().Grid("三、国有资本经营预算财政拨款收入 | | 出 | 4.00\n总计 | 9.00 | 总计 | 9.00").Read().Tables.Single();
        Assert.That(TableCells.Short(table), Has.None.Contains("二、政府性基金预算财政拨款收入三"));
    }
}
