namespace Extractor.Tests.Robustness;

/// <summary>Documents of much that is alike, by their name: what grows with it takes each stage no more than in proportion.</summary>
internal static class LongDocuments
{
    private const string Han = "一二三四五六七八九十";
    private const string Narrative = "第三部分 2024年度部门决算情况说明";

    private static readonly string[] Titles =
    [
        "收入支出决算总表", "收入决算表", "支出决算表", "财政拨款收入支出决算总表", "一般公共预算财政拨款支出决算表", "一般公共预算财政拨款基本支出决算表",
        "政府性基金预算财政拨款收入支出决算表", "国有资本经营预算财政拨款支出决算表", "财政拨款“三公”经费支出决算表",
    ];

    private static readonly string[] ExpenditureHead = ["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"];
    private static readonly string[] OverallHead = ["收入项目", "决算数", "支出项目", "决算数"];
    private static readonly string[] FormHead = ["项目名称", "养护", "主管部门", "某局", "年度", "2024"];

    private static readonly string[] Items =
    [
        Narrative, "六、一般公共预算财政拨款支出决算情况说明", "（三）一般公共预算财政拨款支出决算具体情况",
        "一般公共预算财政拨款支出年初预算为900.00万元，支出决算为1,000.00万元，完成年初预算的111.1%。",
    ];

    /// <summary>Each with a number of parts that all its stages take in little time.</summary>
    public static readonly Dictionary<string, (int Count, Func<int, LongDocument> Make)> All = new()
    {
        ["items of the same name"] = (600, n => Told([.. Items, .. Many(n, i =>
            $"{i}.行政运行（项）。年初预算为{i % 97}.00万元，支出决算为{(i % 97) + 7}.50万元，完成年初预算的{i % 300}.3%。")])),
        ["items with reasons"] = (400, n => Told([.. Items, .. Many(n, i =>
            $"{i}.科目{i % 7}（项）。年初预算为{i % 97}.00万元，支出决算为{(i % 97) + 7}.50万元，完成年初预算的{i % 300}.3%，主要原因是增加{i % 13}万元。")])),
        ["items beside a table"] = (400, n => Spent(n, Told([.. Items, .. Many(n, i =>
            $"{i}.科目{i - 1}（项）。年初预算为{i % 97}.00万元，支出决算为{(i % 97) + 7}.50万元。")]))),
        ["totals"] = (400, n => Told([Narrative, "一、收入支出决算总体情况说明", .. Many(n, i =>
            $"（{Han[i % 10]}）2024年度收入总计{i % 97}.00万元，支出总计{i % 97}.00万元。与上年相比增加{i % 99}.10万元，增长{i % 9}.5%。")])),
        ["compositions"] = (400, n => Told([Narrative, "三、支出决算情况说明", .. Many(n, i =>
            $"本年支出合计{(i % 97) + 9}.00万元，其中：基本支出{i % 97}.00万元，占{i % 90}%；项目支出{i % 48}.00万元，占{i % 70}%。")])),
        ["one sentence"] = (600, n => Told([Narrative, "二、收入决算情况说明本年收入合计1,000.00万元，", .. Many(n, i =>
            $"其中：事业收入{i % 97}.00万元，占{i % 90}%；")])),
        ["one paragraph"] = (600, n => Told([Narrative, "二、收入决算情况说明", "本年收入合计1,000.00万元，", .. Many(n, i =>
            $"比上年增加事业收入{i % 97}.00万元，增长{i % 90}%。按照市委要求")])),
        ["denials"] = (400, n => Told([Narrative, "八、政府性基金预算财政拨款收入支出决算情况说明", .. Many(n, i =>
            $"（{Han[i % 10]}）没有政府性基金预算收入，也没有使用政府性基金安排的支出，支出为0.00万元。")])),
        ["costs beside a denial"] = (400, n => Told([Narrative, "十一、机关运行经费支出情况", "本单位没有机关运行经费，其他收支如下，", .. Many(n, i =>
            $"药品收入{i % 97}.00万元、挂号收入{i % 89}.50万元，")])),
        ["costs beside a denial of other things"] = (400, n => Told([Narrative, "十一、机关运行经费支出情况", "本单位没有下属单位，其他收支如下，", .. Many(n, i =>
            $"药品收入{i % 97}.00万元、挂号收入{i % 89}.50万元，")])),
        ["denials of other things"] = (600, n => Told([Narrative, "十一、机关运行经费支出情况", .. Many(n, i => "无下属单位，无代管单位，无其他收支，无其他事项，")])),
        ["parts of project expenditure"] = (400, n => Told([Narrative, "三、支出决算情况说明", "项目支出1,000.00万元，其中：", .. Many(n, i =>
            $"办案费{i % 97}.00万元、法庭维修{i % 89}.50万元、")])),
        ["projects in what was spent on them"] = (400, n => Told([Narrative, "三、支出决算情况说明", "项目支出1,000.00万元，主要用于", .. Many(n, i =>
            $"办案{i % 97}.00万元、法庭维修工程{i % 89}.50万元、")])),
        ["what projects were, in no list"] = (400, n => Told([Narrative, "三、支出决算情况说明", "项目支出1,000.00万元，主要是完成任务所发生的支出，", .. Many(n, i =>
            $"办案{i % 97}.00万元、法庭维修工程{i % 89}.50万元、")])),
        ["economic classes behind basic expenditure"] = (400, n => Told([Narrative, "三、支出决算情况说明", "基本支出1,000.00万元，其中：", .. Many(n, i =>
            $"工资福利支出{i % 97}.00万元，商品和服务支出{i % 89}.50万元，")])),
        ["sides of one fund"] = (400, n => Told([Narrative, "四、财政拨款收入支出决算总体情况说明", "财政拨款收支均为一般公共预算财政拨款，", .. Many(n, i =>
            $"其中本年收入{i % 97}.00万元；本年支出{i % 89}.50万元；")])),
        ["guests in what was paid for"] = (400, n => Told([Narrative, "七、财政拨款“三公”经费支出决算情况说明", .. Many(n, i =>
            $"公务接待费支出{i % 97}.00万元，主要用于接待来访交流工作{i % 89}人次。")])),
        ["results of a project"] = (400, n => Told([Narrative, "十二、项目自评报告", .. Many(n, i =>
            $"（{i}）校舍维修经费。该项目全年预算{i % 97}.00万元，执行{i % 89}.50万元，执行率{i % 90}.5%，自评得分{i % 99}分。")])),
        ["three public expenses"] = (300, n => Told([Narrative, "七、财政拨款“三公”经费支出决算情况说明", .. Many(n, i =>
            $"（{Han[i % 10]}）因公出国（境）费{i % 97}.00万元，公务用车购置{i % 9}辆，公务接待{i % 7}批次{i * 3}人次，支出{i % 97}.10万元，占{i % 90}%，比上年减少{i % 50}.00万元。")])),
        ["an amount said over and over"] = (300, n => Told([Narrative, "七、财政拨款“三公”经费支出决算情况说明", .. Many(n, i =>
            $"支出{i}万元；支出{i}万元；支出{i}万元；")])),
        ["figures of a paragraph on expenditure"] = (1000, n => Told([Narrative, "三、支出决算情况说明", .. Many(n, i =>
            $"支出总计{i}万元；详见附件{i}“支出决算总表”中一栏；")])),
        ["sections"] = (800, n => Told([Narrative, .. Many(n, i => $"{Han[i % 10]}、部门收入支出决算总体情况说明")])),
        ["nested sections"] = (600, n => Told([Narrative, .. Many(n, i =>
            (i % 4) switch { 0 => $"{Han[i % 10]}、支出", 1 => $"（{Han[i % 10]}）基本支出", 2 => $"{i}.日常公用", _ => $"（{i}）其他{i % 97}.00万元。" })])),
        ["contents"] = (800, n => Told(["目录", .. Many(n, i => $"{Han[i % 10]}、{Titles[i % 9]}…………{i}")])),
        ["glossary"] = (600, n => Told(["第四部分 名词解释", .. Many(n, i => $"{Han[i % 10]}、名词{i}：指单位名词{i + 1}所称的名词{i - 1}。")])),
        ["commas"] = (400, n => Told([Narrative, .. Many(n, _ => "1,2,3,4,5,6,7,8,9,1,2,3,4,5,6,7,8,9,")])),
        ["digits"] = (400, n => Told([Narrative, .. Many(n, _ => "支出1234567890.1234567890.1234567890.1234567890")])),
        ["brackets that are not closed"] = (400, n => Told([Narrative, .. Many(n, i => $"一、支出（其中：（基本支出（{i % 97}.00万元（占{i % 99}%（“《【")])),
        ["projects"] = (300, n => Told([Narrative, "十、预算绩效情况说明", .. Many(n, i =>
            $"项目{i}绩效自评综述：项目自评得分为{i % 100}.5分。项目全年预算数为{i % 97}万元，执行数为{(i % 97) + 1}万元，完成预算的{i % 101}.1%。")])),
        ["projects and their forms"] = (80, n => Forms(n, i => $"养护{i}号路", Told([Narrative, "十、预算绩效情况说明", .. Many(n, i =>
            $"养护{i}号路项目绩效自评综述：项目自评得分为{i % 100}.5分。项目全年预算数为{i % 97}万元，执行数为{(i % 97) + 1}万元。")]))),
        ["projects with almost the names of the forms"] = (80, n => Forms(n, i => $"城区道路养护{i}", Told([Narrative, "十、预算绩效情况说明", .. Many(n, i =>
            $"城区道路养护管理{i}项目绩效自评综述：项目自评得分为{i % 100}.5分。项目全年预算数为{i % 97}万元，执行数为{(i % 97) + 1}万元。")]))),
        ["forms without names"] = (80, n => Forms(n, _ => "", new LongDocument())),
        ["reports"] = (120, n => Told([Narrative, .. Many(n, i => (i % 3) switch
            { 0 => $"城区道路养护{i}项目绩效评价报告", 1 => "一、项目基本情况", _ => $"项目全年预算数为{i % 97}万元，执行数为{(i % 97) + 1}万元，评价得分{i % 100}分。" })])),
        ["rows all alike"] = (24, n => Repeated(n, "支出决算表", ExpenditureHead, (_, column) => column == 1 ? "其中：" : column == 0 ? "2010101" : "1.00")),
        ["one table over many pages"] = (24, n => Repeated(n, "支出决算表", ExpenditureHead, Expenditure)),
        ["a table with its title only once"] = (24, n => Once(n)),
        ["every table many times"] = (8, n => EachTable(n)),
        ["totals in tables"] = (24, n => Repeated(n, "收入支出决算总表", OverallHead, (row, column) =>
            column % 2 == 0 ? $"项目{row % 5}" : $"{row * 37 % 999}.{row % 99:00}")),
        ["empty rows"] = (24, n => Repeated(n, "支出决算表", ExpenditureHead, (_, _) => "")),
        ["tables of another kind"] = (24, n => Repeated(n, "资产情况表", OverallHead, (row, column) => $"甲{row}{column}")),
        ["tables on a page"] = (120, n => Scattered(n)),
        ["rows of a page"] = (120, n => new LongDocument().Table("支出决算表", n, ExpenditureHead, Expenditure)),
        ["columns of a page"] = (40, n => new LongDocument().Table("支出决算表", 10, [.. Many(n, i => $"列{i}")], (row, column) => $"{row}.{column:00}")),
        ["lines of a page"] = (200, n => OnOnePage(n)),
        ["lines of codes in a narrow column"] = (200, n => NarrowCodes(n)),
        ["columns without rules"] = (300, n => Told([.. Many(n, i => $"2010101    行政{i % 9}    {i}.00    {i % 7}.50    {i % 5}.10")])),
    };

    private static IEnumerable<string> Many(int count, Func<int, string> text) => Enumerable.Range(1, count).Select(text);

    private static LongDocument Told(IEnumerable<string> lines) => new LongDocument().Lines(lines);

    private static string Expenditure(int row, int column) =>
        column == 0 ? $"{2010101 + row}" : column == 1 ? $"科目{row}" : $"{(row % 90) + 1},{row * 7 % 999:000}.{column:00}";

    private static LongDocument Repeated(int pages, string title, string[] head, Func<int, int, string> cell, LongDocument? document = null)
    {
        document ??= new LongDocument();
        for (var page = 0; page < pages; page++) document.Table(title, 40, head, (row, column) => cell((page * 40) + row, column));
        return document;
    }

    private static LongDocument Spent(int rows, LongDocument document) =>
        Repeated((rows / 40) + 1, "一般公共预算财政拨款支出决算表", ExpenditureHead, Expenditure, document);

    private static LongDocument Once(int pages) =>
        Repeated(pages, "", ExpenditureHead, Expenditure, new LongDocument().Table("支出决算表", 40, ExpenditureHead, Expenditure));

    private static LongDocument EachTable(int times)
    {
        var document = new LongDocument();
        for (var i = 0; i < times; i++) foreach (var title in Titles) document.Table(title, 40, ExpenditureHead, Expenditure);
        return document;
    }

    private static LongDocument Forms(int count, Func<int, string> name, LongDocument document)
    {
        for (var i = 1; i <= count; i++)
        {
            var (number, named) = (i, name(i));
            document.Table("项目支出绩效自评表", 12, [.. FormHead.Select((h, column) => column == 1 ? named : h)], (row, column) => row switch
            {
                0 => ((string[])["资金情况", "年初预算数", "全年预算数", "全年执行数", "分值", "得分"])[column],
                1 => column == 0 ? "年度资金总额" : $"{number + column}.00",
                2 => ((string[])["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"])[column],
                _ => ((string[])["产出指标", "数量指标", $"指标{row}", "≥95%", "96%", "10"])[column],
            });
        }

        return document;
    }

    private static LongDocument Scattered(int count)
    {
        var document = new LongDocument().Page();
        for (var i = 0; i < count; i++) document.Grid(10 + (i % 10 * 58), 830 - (i / 10 * 40), 16, 10, 3, 3, (row, column) => $"{row}{column}");
        return document;
    }

    private static LongDocument OnOnePage(int count)
    {
        var document = new LongDocument().Page();
        for (var i = 0; i < count; i++) document.Text($"支出{i % 97}.00万元", 40 + (i % 4 * 130), 830 - (i * 800.0 / count), 4);
        return document;
    }

    /// <summary>Digits that could all be lines of one code; a row of figures beside every tenth.</summary>
    private static LongDocument NarrowCodes(int count)
    {
        var (pitch, size) = (760.0 / count, 700.0 / count);
        var document = new LongDocument().Page().Text("支出决算表", 200, 820, 14);
        foreach (var (x, head) in ((double, string)[])[(40, "编码"), (100, "科目名称"), (260, "本年支出合计"), (420, "基本支出")]) document.Text(head, x, 800, 8);
        for (var i = 0; i < count; i++)
        {
            var y = 785 - (i * pitch);
            document.Text("2", 40, y, size);
            if (i % 10 == 0) document.Text("行政事务", 100, y, size).Text("1.00", 280, y, size).Text("1.00", 440, y, size);
        }

        return document;
    }
}
