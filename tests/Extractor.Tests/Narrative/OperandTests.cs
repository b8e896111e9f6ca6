using System.Globalization;
using Extractor.Domain;
using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

internal sealed class OperandTests
{
    private const string Overall = "一、收入支出决算总体情况说明";
    private const string General = "五、一般公共预算财政拨款支出决算情况说明";
    private const string Costs = "十、机关运行经费支出情况说明";

    [TestCase(Overall, "收、支总计100万元，比2022年度减少5万元，下降4.76%。", "total 1000000 万元 ; change -50000 万元 last-year 2022 减少; change-rate -4.76 % last-year 2022 下降")]
    [TestCase(Overall, "收、支总计1.5亿元，同比增加5元。", "total 150000000 亿元 ; change 5 元 last-year 增加")]
    [TestCase(Overall, "收、支总计100万，较上年增长13.95。", "total 1000000 万元? ; change-rate 13.95 %? last-year 增长")]
    [TestCase(Overall, "收、支总计0.00万元，比上年减少0万元。", "total 0 万元 ; change 0 万元 last-year 减少")]
    [TestCase(Overall, "收、支总计100万元，比上年减少（增加）5万元。", "total 1000000 万元 ; change -50000 万元 last-year 减少")]
    [TestCase(Costs, "机关运行经费支出10万元，比年初预算数减少1万元，降低9.09%。", "amount 100000 万元 ; change -10000 万元 original-budget 减少; change-rate -9.09 % original-budget 降低")]
    [TestCase(General, "一般公共预算财政拨款支出年初预算为100万元，支出决算为90万元，完成预算的90%。", "original-budget 1000000 万元 ; final 900000 万元 ; completion 90 % original-budget")]
    [TestCase(General, "一般公共预算财政拨款支出全年预算为100万元，支出决算为90万元，完成预算的90%。", "adjusted-budget 1000000 万元 ; final 900000 万元 ; completion 90 % adjusted-budget")]
    public void Have_exact_values_signs_and_bases(string heading, string paragraph, string expected)
    {
        var statements = Read(heading, paragraph).Statements;
        Assert.That(string.Join("; ", statements.SelectMany(s => s.Operands).Select(Described)), Is.EqualTo(expected));
    }

    [Test]
    public void Stand_where_their_letters_stand()
    {
        var pages = LiteralPages.Of("　　一、收入支出决算总体情况说明\n　　收、支总计2,97", "3.79万元，比上年减少5万元。\n（此页其余为空白）");
        var total = LiteralPages.Read(pages).Narrative.Statements[0].Operands[0];
        Assert.That(total.Evidence.Page, Is.EqualTo(1));
        Assert.That(total.Evidence.Text, Is.EqualTo("2,973.79"));
        Assert.That(total.Evidence.Box, Is.EqualTo(new Extractor.Pdf.Box(120, 65, 160, 75)), "the part on the first line");
    }

    [Test]
    public void Stand_on_their_own_page_where_a_project_runs_over_paragraphs()
    {
        var pages = LiteralPages.Of(
            "　　十三、预算绩效情况说明\n　　考务经费项目绩效自评情况：自评得分为90分。",
            "　　项目全年预算数为200万元，执行数为170万元，完成预算的85%。");
        var project = LiteralPages.Read(pages).Narrative.Statements.Single(s => s.Kind == StatementKinds.PerformanceProject);
        Assert.That(project.Operands.Select(o => $"{o.Key} {o.Evidence.Text} p{o.Evidence.Page}"),
            Is.EqualTo(["score 90 p1", "full-year-budget 200 p2", "executed 170 p2", "completion 85 p2"]));
    }

    [TestCase("（类）支出5万元，（款）（项）支出决算3万元。")]
    [TestCase("（款）3万元")]
    public void Marks_without_a_name_lose_no_figure(string paragraph)
    {
        var narrative = Read(General, paragraph);
        Assert.That(narrative.Statements.Sum(s => s.Operands.Count) + narrative.Unbound.Count, Is.EqualTo(paragraph.Count(c => c == '元')));
    }

    [Test]
    public void A_sentence_without_end_is_cut_around_its_statement()
    {
        var endless = string.Concat(Enumerable.Repeat("公务接待费支出1万元，国内公务接待2批次，", 400));
        var statements = Read("九、“三公”经费支出决算情况说明", endless).Statements;
        Assert.That(statements, Has.Count.EqualTo(800));
        Assert.That(statements.Max(s => s.Sentence.Text.Length), Is.LessThan(1000), "forty times its share on either side");
    }

    [Test]
    public void Reasons_and_words_go_to_the_statement_they_explain()
    {
        var statement = Read(General, "1.教育（类）进修及培训（款）培训支出（项）。年初预算为10万元，支出决算为9万元，完成年初预算的90%。决算数小于预算数的主要原因是培训减少2次。").Statements[0];
        Assert.That(statement.Reason, Is.EqualTo("培训减少2次"));
        Assert.That(statement.Words.Select(w => w.Text), Is.EqualTo(["小于"]));
    }

    [Test]
    public void A_subject_without_figure_keeps_its_words()
    {
        var statements = Read("九、“三公”经费支出决算情况说明", "“三公”经费支出决算3万元，其中：因公出国（境）费支出与上一年度持平；公务接待费支出决算3万元。").Statements;
        Assert.That(statements.Single(s => s.Subject == "abroad").Words.Single().Text, Is.EqualTo("持平"));
        Assert.That(statements.Single(s => s.Subject == "abroad").Operands, Is.Empty);
    }

    [TestCase("七、政府性基金预算财政拨款支出决算情况说明", "某局2024年度无政府性基金预算财政拨款收入和支出。", "government-fund", "无")]
    [TestCase("七、“三公”经费支出决算情况说明", "某局2024年度无“三公”经费财政拨款支出。", "three-public", "无")]
    [TestCase("十、机关运行经费支出情况说明", "本单位没有机关运行经费支出。", "operating-costs", "没有")]
    public void A_sentence_of_absence_is_a_statement_without_figures(string heading, string paragraph, string kind, string word)
    {
        var statement = Read(heading, paragraph).Statements.Single();
        Assert.That((statement.Kind, statement.Words.Single().Text, statement.Operands.Count), Is.EqualTo((kind, word, 0)));
    }

    [Test]
    public void Names_listed_belong_to_their_half()
    {
        var statement = Read("六、一般公共预算财政拨款基本支出决算情况说明", "基本支出65万元。其中：人员经费23万元，主要包括：基本工资、津贴补贴；公用经费42万元，主要包括：办公费、维修（护）费等。").Statements.Single();
        Assert.That(statement.Listed.Select(l => $"{l.List} {l.Evidence.Text}"),
            Is.EqualTo(["personnel 基本工资", "personnel 津贴补贴", "running 办公费", "running 维修（护）费"]));
    }

    [Test]
    public void A_project_keeps_its_goals_problems_and_measures()
    {
        var project = Read("十三、预算绩效情况说明", "修路项目绩效自评综述：项目自评得分为94.7分。项目绩效目标完成情况：完成。发现的主要问题及原因：拨付慢。下一步改进措施：加快。").Statements.Single();
        Assert.That(project.Passages.Select(p => $"{p.Name} {p.Evidence.Text}"), Is.EqualTo(["goals 完成。", "problems 拨付慢。", "measures 加快。"]));
    }

    [TestCase("2024年度机关运行经费支出10万元，比上年增加1万元。", "operating-costs")]
    [TestCase("截至2024年12月31日，本单位共有车辆4辆。", "assets")]
    [TestCase("政府采购支出总额10万元。", "procurement")]
    [TestCase("“三公”经费财政拨款支出预算为6万元，支出决算为5万元。", "three-public")]
    [TestCase("2024年度收、支总计均为10万元。", "grand-total")]
    public void Without_a_telling_heading_the_sentence_tells(string paragraph, string kind) =>
        Assert.That(Read("十一、其他重要事项的情况说明", paragraph).Statements[0].Kind, Is.EqualTo(kind));

    private static NarrativeText Read(string heading, string paragraph) =>
        LiteralPages.Read(LiteralPages.Paragraph(heading, paragraph)).Narrative;

    private static string Described(Operand o) => string.Join(' ', new[]
    {
        o.Key.Text,
        o.Value.ToString("0.##", CultureInfo.InvariantCulture),
        o.Unit + (o.IsUnitPrinted ? "" : "?"),
        o.Basis?.Text,
        o.BaseYear?.ToString(CultureInfo.InvariantCulture),
        o.DirectionWord,
    }.Where((p, i) => p is not null || i == 6)) + (o.Basis is null ? " " : "");
}
