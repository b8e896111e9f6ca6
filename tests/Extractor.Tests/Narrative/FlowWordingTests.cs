namespace Extractor.Tests.Narrative;

/// <summary>Revenue, expenditure and appropriations as provinces and years word them.</summary>
internal sealed class FlowWordingTests
{
    private const string Overall = "一、决算收支增减变化情况说明";
    private const string Revenue = "二、收入决算情况说明";
    private const string Expenditure = "三、支出决算情况说明";
    private const string Appropriation = "四、财政拨款收支总体情况说明";
    private const string General = "五、一般公共预算财政拨款支出决算情况说明";
    private const string Fund = "七、政府性基金预算财政拨款收支决算情况说明";

    [TestCase(Overall, "2021年度总收入581.40万元，其中本年收入390.50万元，较2020年度决算数减少175.30万元，下降31%。",
        "grand-total//revenue=581.40; current-year-total/revenue/amount=390.50 change=175.30 change-rate=31")]
    [TestCase(Overall, "2021年度总收入500万元，其中本年收入480万元，较2020年度决算数减少30万元，减少5.66%。",
        "grand-total//revenue=500 change=30 change-rate=5.66; current-year-total/revenue/amount=480")]
    [TestCase(Overall, "2016年部门收入5,649,006.18元，支出5,238,630.16元，比上年收入增加50.8%，支出比上年增加42.5%。",
        "current-year-total/revenue/amount=5,649,006.18 change-rate=50.8; current-year-total/expenditure/amount=5,238,630.16 change-rate=42.5")]
    [TestCase(Overall, "2016年收入决算205.20万元，比上年收入决算221.10万元减少15.90万元，减少率为7.19%。",
        "current-year-total/revenue/amount=205.20 last-year=221.10 change=15.90 change-rate=7.19")]
    [TestCase(Overall, "2016年本单位运行经费支出6.30万元，比上年增加0.50万元，增长8.62%。", "operating-costs//amount=6.30 change=0.50 change-rate=8.62")]
    [TestCase(Revenue, "2017年度，本单位收入为100万元，其中：财政拨款收入90万元，占90%；事业收入10万元，占10%。",
        "current-year-total/revenue/amount=100; revenue-composition/appropriation/amount=90 share=90; revenue-composition/public-service/amount=10 share=10")]
    [TestCase(Appropriation, "2017年度财政拨款收入410万元，与上年相比增加16万元，增长4.06%。", "appropriation-total//revenue=410 change=16 change-rate=4.06")]
    [TestCase(Appropriation, "2017年预算数378万元，调整数461万元，决算数461万元。", "appropriation-total//budget=378 adjusted-budget=461 final=461")]
    [TestCase(General, "一般公共预算财政拨款支出总计741.70万元，与上年相比减少53.70万元，降低6.75%；完成年初预算108.15%，决算数大于预算数55.90万元。",
        "general-budget-expenditure//amount=741.70 change=53.70 change-rate=6.75; budget-execution/general-budget/completion=108.15 change=55.90")]
    [TestCase(General, "教育支出95万元，主要用于人员经费和办公经费，完成年初预算100%。", "class-composition/教育支出/amount=95; item-execution/教育支出/completion=100")]
    [TestCase(General, "（2050302）支出决算12.50万元。", "budget-execution/general-budget/final=12.50")]
    [TestCase(Overall, "2016年支出决算205.20万元。比上年支出决算221.10万元减少15.90万元，减少率为7.19%。",
        "current-year-total/expenditure/amount=205.20 last-year=221.10 change=15.90 change-rate=7.19")]
    [TestCase(Overall, "收、支总计各是412.40、414.30万元，与上年相比，收、支总计各减少126.70、257.00万元，各下降23.50%、38.28%。",
        "grand-total//revenue=412.40 expenditure=414.30 change=126.70 change-rate=23.50; grand-total//change=257.00 change-rate=38.28")]
    [TestCase(Expenditure, "基本支出和项目支出分别为60万元和40万元，分别占60%和40%。",
        "expenditure-composition/basic/amount=60 share=60; expenditure-composition/project/amount=40 share=40")]
    [TestCase(Expenditure, "用于保障机构正常运转的日常支出250万元，其中：人员经费支出230万元，公用经费支出20万元。",
        "expenditure-composition/basic/amount=250; basic-composition/personnel/amount=230; basic-composition/running/amount=20")]
    [TestCase(Expenditure, "用于保障机构完成特定任务的专项业务支出67.90万元。", "expenditure-composition/project/amount=67.90")]
    [TestCase(General, "按功能分类科目，教育支出20万元，卫生健康支出10万元。按经济分类科目，工资福利支出25万元，其他资本性支出5万元。",
        "class-composition/教育支出/amount=20; class-composition/卫生健康支出/amount=10; economic-composition/工资福利支出/amount=25; economic-composition/其他资本性支出/amount=5")]
    [TestCase(Fund, "2017年政府性基金预算10万元，决算数9万元。", "government-fund//original-budget=10 final=9")]
    [TestCase(Fund, "2017年度政府性基金预算支出9万元，与上年相比，增加1万元，增长12.50%。", "government-fund//final=9 change=1 change-rate=12.50")]
    [TestCase(Revenue, "2021年度收入总计360.40万元，其中年初结转和结余12.40万元，较2020年增加26.30万元，增长7.87%；本年收入合计348.00万元，较2020年增加25.00万元，增长7.74%。",
        "grand-total//revenue=360.40 change=26.30 change-rate=7.87; opening-carryover//amount=12.40; current-year-total/revenue/amount=348.00 "
        + "change=25.00 change-rate=7.74")]
    [TestCase(Expenditure, "2021年度支出总计360.40万元，其中本年支出合计350.00万元，较2020年增加28.00万元，增长8.70%；年末结转和结余10.40万元，较2020年减少2.00万元，下降16.13%。",
        "grand-total//expenditure=360.40; current-year-total/expenditure/amount=350.00 change=28.00 change-rate=8.70; closing-carryover//amount=10.40 "
        + "change=2.00 change-rate=16.13")]
    [TestCase(Expenditure, "项目支出67.90万元。其中：基本建设类项目支出0.00万元。", "expenditure-composition/project/amount=67.90; project-composition/基本建设类项目/amount=0.00")]
    [TestCase(Appropriation,
        "2022年度财政拨款本年收入90万元，完成年初预算的112.5%；本年支出80万元，比上年增加2万元。其中：一般公共预算财政拨款本年收入70万元，比上年增加3万元；本年支出60万元，比上年增加4万元。政府性基金预算财政拨款本年收入20万元，比上年减少5万元；本年支出18万元，"
        + "比上年减少6万元。", "appropriation-total//revenue=90 completion=112.5; appropriation-total//expenditure=80 change=2; general-budget-revenue//amount=70 "
        + "change=3; general-budget-expenditure//amount=60 change=4; government-fund//revenue=20 change=5; government-fund//final=18 change=6")]
    [TestCase(Appropriation, "1.一般公共预算财政拨款本年收入完成年初预算113.1%，比年初预算增加46万元；支出完成年初预算112.7%，比年初预算增加44万元。",
        "general-budget-revenue//completion=113.1 change=46; budget-execution/general-budget/completion=112.7 change=44")]
    [TestCase(Appropriation, "财政拨款收入总计90万元，其中一般公共预算财政拨款收入80万元；支出总计90万元。",
        "appropriation-total//revenue=90; revenue-composition/appropriation.general-budget/amount=80; appropriation-total//expenditure=90")]
    [TestCase(Appropriation, "2021年度财政拨款收入120万元、支出136万元。", "appropriation-total//revenue=120; appropriation-total//expenditure=136")]
    [TestCase(General, "一般公共预算财政拨款支出45万元，占本年支出的69.23%，完成年初预算（50万元）的90.00%。",
        "general-budget-expenditure//amount=45 share-of-expenditure=69.23; budget-execution/general-budget/original-budget=50 completion=90.00")]
    [TestCase(General, "一般公共预算财政拨款支出年初预算50万元，支出决算45万元，完成年初预算的90%，占本年支出合计的95%。",
        "budget-execution/general-budget/original-budget=50 final=45 completion=90; general-budget-expenditure//share-of-expenditure=95")]
    [TestCase(General, "住房改革支出（款）住房公积金（项）、提租补贴（项）。年初预算分别为5万元、1万元，支出决算分别为6万元、2万元。",
        "item-execution/住房公积金/original-budget=5 final=6; item-execution/提租补贴/original-budget=1 final=2")]
    [TestCase(Revenue, "事业收入165万元，占43.51%。其中：教育事业收入60万元，科研事业收入105万元。",
        "revenue-composition/public-service/amount=165 share=43.51; revenue-composition/教育事业收入/amount=60; revenue-composition/科研事业收入/amount=105")]
    [TestCase(Revenue, "其中：财政拨款收入（一般公共预算财政拨款收入90万元，占90%；政府性基金预算财政拨款收入0万元，占0%）合计90万元，占90%。",
        "revenue-composition/appropriation.general-budget/amount=90 share=90; revenue-composition/appropriation.government-fund/amount=0 share=0; "
        + "revenue-composition/appropriation/amount=90 share=90")]
    [TestCase(Overall, "1.基本支出200万元。主要是为保障机构正常运转而发生的各项支出，其中：人员经费支出180万元，日常公用经费支出20万元。",
        "expenditure-composition/basic/amount=200; basic-composition/personnel/amount=180; basic-composition/running/amount=20")]
    [TestCase(Overall, "2023年度收入支出决算总计为120万元，与2022年度相比，收入支出决算总计增加20万元，增长20%。", "grand-total//total=120 change=20 change-rate=20")]
    [TestCase(Overall, "2022年度收入、支出决算总计2,340.50元。", "grand-total//total=2,340.50")]
    [TestCase(Revenue, "使用专用结余20万元，主要是弥补收支差额。", "non-fiscal-surplus-used//amount=20")]
    [TestCase(General, "（一）204-公共安全支出481.90万元。主要用于人员工资。", "class-composition/公共安全支出/amount=481.90")]
    [TestCase(General, "2080505-机关事业单位基本养老保险缴费支出120万元，较上年决算数增加6万元，增长5.26%。", "item-execution/机关事业单位基本养老保险缴费支出/final=120 change=6 change-rate=5.26")]
    [TestCase(General, "公共卫生（款）妇幼保健机构（项）支出决算734万元，较2023年年初预算数600万元增加134万元，增长22.33%。",
        "item-execution/公共卫生/妇幼保健机构/final=734 original-budget=600 change=134 change-rate=22.33")]
    [TestCase(General, "1、培训支出（款）培训（项）。完成年初预算的105%，其中年初预算200万元，决算210万元，主要原因：追加经费。", "item-execution/培训支出/培训/completion=105 original-budget=200 final=210")]
    [TestCase(General, "45.5万元主要用于以下方面：教育支出45.5万元，占100%。", "general-budget-expenditure//amount=45.5; class-composition/教育支出/amount=45.5 share=100")]
    [TestCase(General, "2021年一般公共预算财政拨款支出年初预算数150万元，调整后预算数166万元，决算数165万元。",
        "budget-execution/general-budget/original-budget=150 adjusted-budget=166 final=165")]
    [TestCase(General, "应急管理（款）行政运行（项）。支出决算160万元，比年初预算156万元超支4万元。", "item-execution/应急管理/行政运行/final=160 original-budget=156 change=4")]
    [TestCase(Revenue, "教育收费5万元，占5%；事业收入（不含教育收费）2万元，占2%。",
        "revenue-composition/public-service.tuition/amount=5 share=5; revenue-composition/public-service/amount=2 share=2")]
    [TestCase(Revenue, "其他收入20万元，占20%；其余各项收入均为0万元。", "revenue-composition/other/amount=20 share=20; mention/other/amount=0")]
    [TestCase(Overall, "收、支总计为152万元，上年为145万元，同比增加7万元，增幅为4.83%。", "grand-total//total=152 last-year=145 change=7 change-rate=4.83")]
    [TestCase(General, "普通教育（款）小学教育（项）决算110万元，年初预算104万元，完成率105.77%，超出部分为年中追加的转移支付资金6万元。",
        "item-execution/普通教育/小学教育/final=110 original-budget=104 completion=105.77; mention/普通教育/小学教育/amount=6")]
    [TestCase(General, "1.社会保障和就业支出（类）210万元，年初预算205万元，完成年初预算的102.44%；2.住房保障支出（类）150万元，完成年初预算的100%。",
        "item-execution/社会保障和就业支出/final=210 original-budget=205 completion=102.44; item-execution/住房保障支出/final=150 completion=100")]
    [TestCase(General, "教育支出（类）95万元，占95%；卫生健康支出（类）5万元，占5%。", "class-composition/教育支出/amount=95 share=95; class-composition/卫生健康支出/amount=5 share=5")]
    [TestCase(Expenditure, "本年支出合计200万元，其中：基本支出占60%，为120万元；项目支出占40%，为80万元。",
        "current-year-total/expenditure/amount=200; expenditure-composition/basic/share=60 amount=120; expenditure-composition/project/share=40 amount=80")]
    [TestCase("六、一般公共预算财政拨款基本支出决算情况说明", "基本支出1210万元，人员经费占95.04%，为1150万元；公用经费占4.96%，为60万元。",
        "basic-expenditure//total=1210 personnel.share=95.04 personnel=1150 running.share=4.96 running=60")]
    public void Binds_the_figures(string heading, string paragraph, string expected) => Wording.Binds(heading, paragraph, expected);

    [Test]
    public void Completions_of_two_budgets_are_of_one_statement()
    {
        var statements = LiteralPages.Read(
            LiteralPages.Paragraph(General, "一般公共预算财政拨款支出年初预算数150万元，调整后预算数166万元，决算数165万元，分别完成年初预算的110%、调整预算的99.40%。")).Narrative.Statements;
        Assert.That(
            string.Join(" | ", statements.Select(s => string.Join(' ', s.Operands.Select(o => $"{o.Key}={o.Number.Text}{o.Basis}")))),
            Is.EqualTo("original-budget=150 adjusted-budget=166 final=165 completion=110original-budget completion=99.40adjusted-budget"));
    }

    [TestCase("财政拨款收入总计161万元，与2019年相比增加54万元，增长50.47%；财政拨款支出总计187万元，与2019年相比增加63万元，增长50.81%。",
        "revenue=161 change=54 change-rate=50.47 | expenditure=187 change=63 change-rate=50.81")]
    [TestCase("财政拨款收、支总计各是161.50、187.20万元，各增加54.10、63.10万元，各增长50.37%、50.85%。",
        "revenue=161.50 change=54.10 change-rate=50.37 | expenditure=187.20 change=63.10 change-rate=50.85")]
    [TestCase("财政拨款收入总计161万元，支出总计161万元，与2019年相比各增加54万元，增长50.47%。", "revenue=161 expenditure=161 change=54 change-rate=50.47")]
    public void A_side_that_is_compared_is_a_statement_of_its_own(string paragraph, string expected)
    {
        var statements = LiteralPages.Read(LiteralPages.Paragraph(Appropriation, paragraph)).Narrative.Statements;
        Assert.That(string.Join(" | ", statements.Select(s => string.Join(' ', s.Operands.Select(o => $"{o.Key}={o.Number.Text}")))), Is.EqualTo(expected));
    }
}
