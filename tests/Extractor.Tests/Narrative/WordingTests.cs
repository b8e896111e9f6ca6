namespace Extractor.Tests.Narrative;

/// <summary>Every wording met in published disclosures, each bound alike however its lines and spaces fall.</summary>
internal sealed class WordingTests
{
    private const string Overall = "一、收入支出决算总体情况说明";
    private const string Revenue = "二、收入决算情况说明";
    private const string Expenditure = "三、支出决算情况说明";
    private const string Appropriation = "四、财政拨款收入支出决算总体情况说明";
    private const string General = "五、一般公共预算财政拨款支出决算情况说明";
    private const string Basic = "六、一般公共预算财政拨款基本支出决算情况说明";
    private const string Fund = "七、政府性基金预算财政拨款支出决算情况说明";
    private const string Capital = "八、国有资本经营预算财政拨款支出决算情况说明";
    private const string ThreePublic = "九、“三公”经费支出决算情况说明";
    private const string Costs = "十、机关运行经费支出情况说明";
    private const string Procurement = "十一、政府采购支出情况说明";
    private const string Assets = "十二、国有资产占用情况说明";
    private const string Performance = "十三、预算绩效情况说明";

    [TestCase(Procurement, "政府采购金额为65万元，其中货物类采购金额为25万元，服务类采购金额为40万元。",
        "procurement/total/amount=65; procurement/goods/amount=25; procurement/services/amount=40")]
    [TestCase("九、其他重要事项", "（三）截至2021年末，本镇共有公务用车4辆，其中：执法执勤用车4辆。", "assets/vehicles/count=4; assets/执法执勤用车/count=4")]
    [TestCase("一、收入完成情况", "全院完成总收入14.57亿元，其中：财政补助收入1.1亿元。", "current-year-total/revenue/amount=14.57; revenue-composition/appropriation/amount=1.1")]
    [TestCase(Basic, "基本支出90万元，包括：人员经费支出80万元和公用经费支出10万元。", "basic-expenditure//total=90 personnel=80 running=10")]
    [TestCase(Basic, "人员经费80万元，主要包括：基本工资50万元、津贴补贴30万元。", "basic-expenditure//personnel=80; basic-composition/基本工资/amount=50; basic-composition/津贴补贴/amount=30")]
    [TestCase(Performance, "本部门对2022年度一般公共预算项目支出全面开展绩效自评，其中，一级项目14个，共涉及资金340万元。组织开展部门整体支出绩效自评，自评得分94.60分，全年预算数183万元，执行数179万元，完成预算的97.81%。",
        "performance/一般公共预算项目支出/绩效自评/一级项目/projects=14; performance/一般公共预算项目支出/绩效自评/funds=340; performance-project/部门整体支出/score=94.60 full-year-budget=183 "
        + "executed=179 completion=97.81")]
    [TestCase(Performance, "组织对2021年度一般公共预算项目支出全面开展绩效自评。共涉及二级项目64个，资金182万元。",
        "performance/一般公共预算项目支出/绩效自评/二级项目/projects=64; performance/一般公共预算项目支出/绩效自评/funds=182")]
    // Totals
    [TestCase(Overall, "2024年度收、支总计均为2,973.79万元。与上年度相比，收、支总计各减少323.85万元，下降9.82%。", "grand-total//total=2,973.79 change=323.85 change-rate=9.82")]
    [TestCase(Overall, "2021年度收、支总计为100.5万元，比上年增加10万元，增长11.05%。", "grand-total//total=100.5 change=10 change-rate=11.05")]
    [TestCase(Overall, "收入总计120万元，支出总计120万元。收支较上年决算数增加20万元、增长20%。", "grand-total//revenue=120 expenditure=120 change=20 change-rate=20")]
    [TestCase(Overall, "某市财政局2022年度收入支出总计3456.7万元，较上年决算数减少1.2万元，降低0.03%。", "grand-total//total=3456.7 change=1.2 change-rate=0.03")]
    [TestCase(Overall, "2020年度总收入500万元，其中本年收入480万元，较2019年度决算数减少30万元，减少5.66%。",
        "grand-total//revenue=500 change=30 change-rate=5.66; current-year-total/revenue/amount=480")]
    [TestCase(Overall, "收入总计500万元，其中：本年收入合计400万元，使用非财政拨款结余40万元，年初结转和结余60万元。",
        "grand-total//revenue=500; current-year-total/revenue/amount=400; non-fiscal-surplus-used//amount=40; opening-carryover//amount=60")]
    [TestCase(Overall, "收入总计500万元，其中年初结转和结余60万元，较2021年增加7万元，增长1.42%。", "grand-total//revenue=500 change=7 change-rate=1.42; opening-carryover//amount=60")]
    [TestCase(Overall, "支出总计500万元，包括：基本支出300万元；项目支出150万元；年末结转和结余50万元。",
        "grand-total//expenditure=500; expenditure-composition/basic/amount=300; expenditure-composition/project/amount=150; closing-carryover//amount=50")]
    [TestCase(Overall, "2024年度总支出500万元，其中本年支出450万元，年末结转和结余50万元。",
        "grand-total//expenditure=500; current-year-total/expenditure/amount=450; closing-carryover//amount=50")]
    [TestCase(Overall, "收、支总计500万元，与上年持平。", "grand-total//total=500")]
    [TestCase(Overall, "2023年度收支总计88万元，同比增加8万元，增长比例10%。主要原因是人员经费增加5万元，项目增加3万元。",
        "grand-total//total=88 change=8 change-rate=10; mention//amount=5; mention//amount=3")]
    [TestCase(Overall, "2023年度收入、支出总计88万元，与2022年相比收、支总计各减少8万元，减少率8.33%。", "grand-total//total=88 change=8 change-rate=8.33")]
    [TestCase(Overall, "2023年度收入总计88万元、支出总计88万元。与2022年度相比，收入总计、支出总计各增加0.00万元，增长0%。", "grand-total//revenue=88 expenditure=88 change=0.00 change-rate=0")]
    [TestCase(Overall, "2023年度收入总计88万元，与上年100万元相比减少12万元，下降12%。", "grand-total//revenue=88 last-year=100 change=12 change-rate=12")]
    [TestCase(Overall, "（一）收入总计1,000万元。包括：1．财政拨款收入800万元，为当年从财政取得的拨款。与上年相比减少50万元，减少5.88%。主要原因是人员减少。",
        "grand-total//revenue=1,000; revenue-composition/appropriation/amount=800 change=50 change-rate=5.88")]
    [TestCase(Overall, "2023年度收入支出总计2871.89万元，增长率13.95。", "grand-total//total=2871.89 change-rate=13.95")]
    [TestCase(Overall, "2023年度收、支总计各12.34亿元，较上年增加1.2亿元。", "grand-total//total=12.34 change=1.2")]
    [TestCase(Overall, "2.社会保障和就业（类）支出30万元，主要用于机关养老保险，比2023年度决算数减少5万元，降低14.29%，主要原因是人员减少。",
        "expenditure-composition/社会保障和就业/amount=30 change=5 change-rate=14.29")]
    [TestCase(Overall, "年初结转和结余15万元，比2023年度决算数减少5万元，降低25%。", "opening-carryover//amount=15 change=5 change-rate=25")]
    [TestCase(Overall, "其中：教育支出增加52.75万元，科学技术支出减少9.07万元。", "expenditure-composition/教育支出/change=52.75; expenditure-composition/科学技术支出/change=9.07")]
    [TestCase(Overall, "本单位2021年度收入总计500万元，其中年初结转和结余60万元，较2020年增加7万元，增长1.42%；本年收入合计440万元，较2020年增加5万元，增长1.15%，主要原因是：拨款增加5万元。本年收入的具体构成为：财政拨款收入400万元，占90.91%；"
        + "其他收入40万元，占9.09%。", "grand-total//revenue=500 change=7 change-rate=1.42; opening-carryover//amount=60; current-year-total/revenue/amount=440 "
        + "change=5 change-rate=1.15; mention/revenue/amount=5; revenue-composition/appropriation/amount=400 share=90.91; "
        + "revenue-composition/other/amount=40 share=9.09")]
    [TestCase(Overall, "2019年度总收入500万元，其中本年收入440万元、使用非财政拨款结余0万元、年初结转和结余60万元。较2018年度决算数增加10万元，增长2.04%。",
        "grand-total//revenue=500 change=10 change-rate=2.04; current-year-total/revenue/amount=440; non-fiscal-surplus-used//amount=0; "
        + "opening-carryover//amount=60")]
    [TestCase(Overall, "2021年度收入总计500万元，支出总计500万元。与2020年度决算数相比，收入总计增加10万元，增长2.04%；支出总计增加10万元，增长2.04%。",
        "grand-total//revenue=500 expenditure=500 change=10 change-rate=2.04; grand-total//change=10 change-rate=2.04")]
    [TestCase(Overall, "支出总计500万元，其中本年支出合计450万元，较2020年减少5万元，下降0.99%。",
        "grand-total//expenditure=500 change=5 change-rate=0.99; current-year-total/expenditure/amount=450")]
    // Revenue
    [TestCase(Revenue, "2021年度收入合计1,200万元，与2020年度相比，收入合计增加100万元，增长9.09%，主要原因是人员增加。其中：财政拨款收入1,100万元，占本年收入91.67%；上级补助收入0万元，占本年收入0%；其他收入100万元，占本年收入8.33%。",
        "current-year-total/revenue/amount=1,200 change=100 change-rate=9.09; revenue-composition/appropriation/amount=1,100 share=91.67; "
        + "revenue-composition/superior-subsidy/amount=0 share=0; revenue-composition/other/amount=100 share=8.33")]
    [TestCase(Revenue, "本年收入合计2,904.35万元，其中：财政拨款收入2,871.89万元，占98.88%；事业收入0万元，占0%；其他收入32.46万元，占1.12%。",
        "current-year-total/revenue/amount=2,904.35; revenue-composition/appropriation/amount=2,871.89 share=98.88; "
        + "revenue-composition/public-service/amount=0 share=0; revenue-composition/other/amount=32.46 share=1.12")]
    [TestCase(Revenue, "2023年度收入合计100万元。具体构成为：一般公共预算财政拨款收入90万元，占90％；上级补助收入4万元，占4 %；附属单位上缴收入6万元，占6%。",
        "current-year-total/revenue/amount=100; revenue-composition/appropriation.general-budget/amount=90 share=90; "
        + "revenue-composition/superior-subsidy/amount=4 share=4; revenue-composition/affiliate-remittance/amount=6 share=6")]
    [TestCase(Revenue, "本年收入合计100万元；包括财政拨款收入90万元（其中政府性基金预算财政拨款收入10万元），占收入合计90%；经营收入10万元，占收入合计10%。",
        "current-year-total/revenue/amount=100; revenue-composition/appropriation/amount=90 share=90; "
        + "revenue-composition/appropriation.government-fund/amount=10; revenue-composition/commercial/amount=10 share=10")]
    [TestCase(Revenue, "1.财政拨款收入90万元，较上年减少5万元，下降5.26%。", "revenue-composition/appropriation/amount=90 change=5 change-rate=5.26")]
    // Expenditure
    [TestCase(Expenditure, "本年支出合计100万元，其中：基本支出60万元，占60%；项目支出30万元，占30%；上缴上级支出1万元，占1%；经营支出5万元，占5%；对附属单位补助支出4万元，占4%。",
        "current-year-total/expenditure/amount=100; expenditure-composition/basic/amount=60 share=60; expenditure-composition/project/amount=30 share=30; "
        + "expenditure-composition/remittance-to-superior/amount=1 share=1; expenditure-composition/commercial/amount=5 share=5; "
        + "expenditure-composition/affiliate-subsidy/amount=4 share=4")]
    [TestCase(Expenditure, "2022年度支出合计100万元，按经济分类划分：工资福利支出70万元，占70%；商品和服务支出30万元，占30%。",
        "current-year-total/expenditure/amount=100; expenditure-composition/工资福利支出/amount=70 share=70; expenditure-composition/商品和服务支出/amount=30 share=30")]
    [TestCase(Expenditure, "本年支出合计100万元，比上年决算数增加20万元，增长25%，主要原因是项目支出增加20万元。其中：基本支出60万元，占60%，项目支出40万元，占40%。",
        "current-year-total/expenditure/amount=100 change=20 change-rate=25; mention/expenditure/amount=20; expenditure-composition/basic/amount=60 "
        + "share=60; expenditure-composition/project/amount=40 share=40")]
    // Appropriation
    [TestCase(Appropriation, "2024年度财政拨款收、支总计均为871.89万元。与上年度相比，财政拨款收、支总计各减少30.24万元，下降3.31%。",
        "appropriation-total//total=871.89 change=30.24 change-rate=3.31")]
    [TestCase(Appropriation, "财政拨款收入总计100万元；支出总计100万元。", "appropriation-total//revenue=100 expenditure=100")]
    [TestCase(Appropriation, "2020年度财政拨款收支总决算100万元，比上年增加1万元，增长1.01%。", "appropriation-total//total=100 change=1 change-rate=1.01")]
    [TestCase(Appropriation, "2021年度财政拨款收入中，一般公共预算财政拨款收入90万元，比2020年度决算数增加3万元；政府性基金预算财政拨款收入10万元，比2020年度决算数减少1万元。",
        "revenue-composition/appropriation.general-budget/amount=90 change=3; revenue-composition/appropriation.government-fund/amount=10 change=1")]
    [TestCase(Appropriation, "一般公共预算财政拨款收入90万元，比2020年度决算数增加3万元，增长3.45%。", "general-budget-revenue//amount=90 change=3 change-rate=3.45")]
    [TestCase(Appropriation, "2023年度财政拨款收入总计100万元，其中：一般公共预算财政拨款收入90万元，年初财政拨款结转和结余10万元；财政拨款支出总计100万元。",
        "appropriation-total//revenue=100 expenditure=100; revenue-composition/appropriation.general-budget/amount=90; "
        + "opening-carryover/appropriation/amount=10")]
    // General budget
    [TestCase(General, "1．一般公共服务支出（类）。年初预算为90万元，支出决算为80万元，完成年初预算的88.89%，支出决算数小于年初预算数的主要原因：一是减少5万元；二是压减5万元。",
        "item-execution/一般公共服务支出/original-budget=90 final=80 completion=88.89; mention/一般公共服务支出/amount=5; mention/一般公共服务支出/amount=5")]
    [TestCase(General, "1、“一般公共服务支出”（类）2021年度决算80万元，比2021年年初预算增加10万元，增长14.29%。其中：“财政事务”（款）2021年度决算30万元，比2021年年初预算减少1万元，下降3.23%。",
        "item-execution/一般公共服务支出/final=80 change=10 change-rate=14.29; item-execution/财政事务/final=30 change=1 change-rate=3.23")]
    [TestCase(General, "1.行政运行。年初预算为90万元，支出决算为80万元，完成年初预算的88.89%。", "item-execution/行政运行/original-budget=90 final=80 completion=88.89")]
    [TestCase(General, "一般公共预算财政拨款支出决算数为100万元，完成预算98.2%。其中：", "budget-execution/general-budget/final=100 completion=98.2")]
    [TestCase(General, "2021年度一般公共预算财政拨款支出年初预算为100万元，支出决算为90万元，完成年初预算的90%。其中：基本支出60万元，项目支出30万元。",
        "budget-execution/general-budget/original-budget=100 final=90 completion=90; appropriation-composition/basic/amount=60; "
        + "appropriation-composition/project/amount=30")]
    [TestCase(General, "2024年度一般公共预算财政拨款支出871.89万元，占本年支出合计的98.94%。与上年度相比，一般公共预算财政拨款支出减少30.24万元，下降3.31%。主要原因是压缩经费。",
        "general-budget-expenditure//amount=871.89 share-of-expenditure=98.94 change=30.24 change-rate=3.31")]
    [TestCase(General, "2020年度财政拨款支出871.89万元，占支出合计的98.94%，与上年相比，财政拨款支出增加30.24万元，增加3.31%，主要是因为人员增加。",
        "general-budget-expenditure//amount=871.89 share-of-expenditure=98.94 change=30.24 change-rate=3.31")]
    [TestCase(General, "一般公共预算财政拨款支出120万元，主要用于以下方面：一般公共服务（类）支出100万元，占83.33%；教育支出（类）5万元，占4.17%；“住房保障支出”10万元，占8.33%；农林水支出5万元，占4.17%。",
        "general-budget-expenditure//amount=120; class-composition/一般公共服务/amount=100 share=83.33; class-composition/教育支出/amount=5 share=4.17; "
        + "class-composition/住房保障支出/amount=10 share=8.33; class-composition/农林水支出/amount=5 share=4.17")]
    [TestCase(General, "2024年度一般公共预算财政拨款支出年初预算为77.68万元，支出决算为71.89万元，完成年初预算的92.55%。其中：",
        "budget-execution/general-budget/original-budget=77.68 final=71.89 completion=92.55")]
    [TestCase(General, "1.教育支出（类）职业教育（款）中等职业教育（项）。年初预算为0万元，支出决算为59.20万元，决算数与年初预算数存在差异的主要原因是追加10万元。",
        "item-execution/教育支出/职业教育/中等职业教育/original-budget=0 final=59.20; mention/教育支出/职业教育/中等职业教育/amount=10")]
    [TestCase(General, "2、一般公共服务支出（类）财政事务（款）行政运行（项）：支出决算为59.20万元，完成预算98.5%，决算数小于预算数的主要原因是节约。", "item-execution/一般公共服务支出/财政事务/行政运行/final=59.20 completion=98.5")]
    [TestCase(General, "（1）“一般公共服务支出（类）财政事务（款）行政运行（项）”59.20万元，主要用于：人员支出50万元。",
        "item-execution/一般公共服务支出/财政事务/行政运行/final=59.20; mention/一般公共服务支出/财政事务/行政运行/amount=50")]
    [TestCase(General, "3.行政运行（2010601）4,702.02万元，较上年增加121.66万元，增长2.66%，增长的主要原因是调标。", "item-execution/行政运行/final=4,702.02 change=121.66 change-rate=2.66")]
    [TestCase(General, "①卫生健康（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为30万元，支出决算为31.5万元，完成年初预算的105%。",
        "item-execution/卫生健康/行政事业单位医疗/行政单位医疗/original-budget=30 final=31.5 completion=105")]
    [TestCase(General, "1.法院（款）行政运行（项）支出17279.29万元，与上年相比增加2421.68万元，增长16.30%。", "item-execution/法院/行政运行/final=17279.29 change=2421.68 change-rate=16.30")]
    [TestCase(General, "2024年度一般公共预算财政拨款支出年初预算0，支出决算12.50，完成年初预算的0。", "budget-execution/general-budget/original-budget=0 final=12.50 completion=0")]
    [TestCase(General, "年初预算为0万元，全年预算为321.02万元，支出决算为307.82万元，完成全年预算的95.89%。",
        "budget-execution/general-budget/original-budget=0 adjusted-budget=321.02 final=307.82 completion=95.89")]
    [TestCase(General, "2021年度一般公共预算财政拨款支出决算数为100万元，占本年支出的95%，比上年减少5万元，下降4.76%。",
        "general-budget-expenditure//amount=100 share-of-expenditure=95 change=5 change-rate=4.76")]
    [TestCase(General, "一般公共预算财政拨款支出100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%。",
        "general-budget-expenditure//amount=100; appropriation-composition/basic/amount=60 share=60; appropriation-composition/project/amount=40 share=40")]
    [TestCase(General, "住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为18.12万元，支出决算为17.70万元，完成年初预算的97.68%；购房补贴（项）。年初预算为2万元，支出决算为1万元，完成年初预算的50%。",
        "item-execution/住房保障支出/住房改革支出/住房公积金/original-budget=18.12 final=17.70 completion=97.68; item-execution/购房补贴/original-budget=2 final=1 completion=50")]
    [TestCase(General, "4.城乡社区支出（类）城乡社区规划与管理（款）城乡社区规划与管理（项）。主要用于：事业单位人员支出、公用支出、行政事业单位项目支出。年初预算为3110.14万元，支出决算为2739.56万元，完成年初预算的88.08%。"
        + "决算数小于预算数的主要原因：部分项目支出未完成。", "item-execution/城乡社区支出/城乡社区规划与管理/城乡社区规划与管理/original-budget=3110.14 final=2739.56 completion=88.08")]
    [TestCase(General, "5.教育支出（类）进修及培训（款）培训支出（项）当年支出决算为10万元，完成年初预算12万元的83.33%。", "item-execution/教育支出/进修及培训/培训支出/final=10 original-budget=12 completion=83.33")]
    [TestCase(General, "一般公共预算财政拨款收入90万元，比上年增加1万元，增长1.12%。", "general-budget-revenue//amount=90 change=1 change-rate=1.12")]
    [TestCase(General, "1.2080505机关事业单位基本养老保险缴费支出12万元，较上年增加1万元，增长9.09%。", "item-execution/机关事业单位基本养老保险缴费支出/final=12 change=1 change-rate=9.09")]
    // Basic
    [TestCase(Basic, "2024年度一般公共预算财政拨款基本支出65.72万元。其中：人员经费23.31万元，主要包括：基本工资、津贴补贴；公用经费42.41万元，主要包括：办公费、差旅费。",
        "basic-expenditure//total=65.72 personnel=23.31 running=42.41")]
    [TestCase(Basic, "财政拨款基本支出100万元，其中：人员经费80万元，占基本支出的80%，主要包括基本工资等；日常公用经费20万元，占基本支出的20%。",
        "basic-expenditure//total=100 personnel=80 personnel.share=80 running=20 running.share=20")]
    // Funds
    [TestCase(Fund, "政府性基金预算财政拨款支出年初预算为0万元，支出决算为0万元，完成年初预算的0%。", "government-fund//original-budget=0 final=0 completion=0")]
    [TestCase(Fund, "2020年度政府性基金预算财政拨款收入10万元；年初结转和结余2万元；支出11万元，年末结转和结余1万元。",
        "government-fund//revenue=10 final=11; opening-carryover/government-fund/amount=2; closing-carryover/government-fund/amount=1")]
    [TestCase(Capital, "国有资本经营预算财政拨款支出年初预算为3万元，支出决算为3万元，完成年初预算的100%。", "state-capital//original-budget=3 final=3 completion=100")]
    // Three public
    [TestCase(ThreePublic, "“三公”经费财政拨款支出预算为6.30万元，支出决算为7.72万元，完成预算的122.54%，其中：因公出国（境）费支出决算为0万元，完成预算的0%；公务用车购置及运行费支出决算为3.87万元，完成预算的117.27%；"
        + "公务接待费支出决算为3.85万元，完成预算的128.33%。",
        "three-public/total/budget=6.30 final=7.72 completion=122.54; three-public/abroad/final=0 completion=0; three-public/vehicles/final=3.87 "
        + "completion=117.27; three-public/reception/final=3.85 completion=128.33")]
    [TestCase(ThreePublic, "公务接待费支出3万元，完成预算5万元的60%。", "three-public/reception/final=3 budget=5 completion=60")]
    [TestCase(ThreePublic, "1．因公出国（境）费决算支出2万元，完成预算的100%，比上年决算增加1万元，增长100%。全年使用财政拨款涉及的出国（境）团组1个，累计3人次。",
        "three-public/abroad/final=2 completion=100 change=1 change-rate=100 groups=1 persons=3")]
    [TestCase(ThreePublic, "公务用车购置费支出20万元，购置公务用车1辆；公务用车运行维护费支出3万元，年末公务用车保有量5辆，平均每辆0.6万元。",
        "three-public/vehicle-purchase/final=20 vehicles-bought=1; three-public/vehicle-operation/final=3 vehicles-kept=5 per-vehicle=0.6")]
    [TestCase(ThreePublic, "国内公务接待支出1万元，国内公务接待12批次，130人次（不包括陪同人员）；外事接待支出0万元，接待0批次，0人次。",
        "three-public/reception.domestic/final=1 batches=12 persons=130; three-public/reception.foreign/final=0 batches=0 persons=0")]
    [TestCase(ThreePublic, "公务接待费支出1万元，主要用于接待上级检查，接待12批次、约600人。", "three-public/reception/final=1 batches=12 persons=600")]
    [TestCase(ThreePublic, "“三公”经费支出决算中，因公出国（境）费支出决算0万元，占0%，公务接待费支出决算3万元，占100%。",
        "three-public/abroad/final=0 share=0; three-public/reception/final=3 share=100")]
    [TestCase(ThreePublic, "2024年“三公”经费支出决算3万元，比年初预算减少1万元，下降25%；比上年决算减少2万元，下降40%。",
        "three-public/total/final=3 change=1 change-rate=25; three-public/total/change=2 change-rate=40")]
    [TestCase(ThreePublic, "因公出国（境）费支出预算为0万元，支出决算为0万元，完成预算的0%，决算数与预算数持平，与上年相比增加0万元，增长0%。",
        "three-public/abroad/budget=0 final=0 completion=0 change=0 change-rate=0")]
    [TestCase(ThreePublic, "公务接待费支出0.39万元，完成预算的13.68%，与上年相比减少0.15万元，减少27.78%，减少的主要原因是接待减少0.15万元。全年共接待来访团组3个、来宾20人次。",
        "three-public/reception/final=0.39 completion=13.68 change=0.15 change-rate=27.78 groups=3 persons=20; mention/reception/amount=0.15")]
    [TestCase(ThreePublic, "公务接待费支出0.39万元。其中：国内公务接待支出0.39万（含外宾接待支出0.00万元）。主要用于接待上级部门调研，公务接待2批次、26人次，其中：接待外宾0批次、0人次。",
        "three-public/reception/final=0.39 batches=2 persons=26; three-public/reception.domestic/final=0.39; three-public/reception.foreign/final=0.00 "
        + "batches=0 persons=0")]
    [TestCase(ThreePublic, "2024年度，本局没有购置车辆，年末实际保有量为15辆，全年公务用车运行维护费支出40.61万元，平均每辆2.71万元。",
        "three-public/vehicle-operation/vehicles-kept=15 final=40.61 per-vehicle=2.71")]
    [TestCase(ThreePublic, "公务用车购置支出0万元。全年更新购置公务用车0辆。截至12月底，单位共有公务用车5辆，其中：轿车3辆、越野车2辆。",
        "three-public/vehicle-purchase/final=0 vehicles-bought=0; three-public/vehicle-operation/vehicles-kept=5; assets/轿车/count=3; assets/越野车/count=2")]
    [TestCase(ThreePublic, "公务接待费减少为0.00万元，与2024年持平。", "three-public/reception/final=0.00")]
    [TestCase(ThreePublic, "“三公”经费支出决算比上年减少0.1万元，下降（增长）0.6%。", "three-public/total/change=0.1 change-rate=0.6")]
    [TestCase(ThreePublic, "“三公”经费全年预算数10万元，决算数8万元，比预算减少2万元，下降20%。", "three-public/total/budget=10 final=8 change=2 change-rate=20")]
    [TestCase(ThreePublic, "因公出国（境）团组数1个，因公出国（境）1人次；国内公务接待的批次3次，国内公务接待的人次12人。",
        "three-public/abroad/groups=1 persons=1; three-public/reception.domestic/batches=3 persons=12")]
    [TestCase(ThreePublic, "会议费支出2万元，完成预算的80%；培训费支出1万元，完成预算的50%。",
        "meetings-training/meetings/final=2 completion=80; meetings-training/training/final=1 completion=50")]
    [TestCase(ThreePublic, "2021年“三公”经费财政拨款决算数3万元，比2021年“三公”经费财政拨款年初预算5万元减少2万元。其中：1.因公出国（境）费用。2021年决算数0万元，比2021年年初预算数1万元减少1万元。",
        "three-public/total/final=3 budget=5 change=2; three-public/abroad/final=0 budget=1 change=1")]
    [TestCase(ThreePublic, "安排国内公务接待12批次（其中：外事接待0批次），接待人次130人（其中：外事接待人次0人）。",
        "three-public/reception.domestic/batches=12 persons=130; three-public/reception.foreign/batches=0 persons=0")]
    [TestCase(ThreePublic, "“三公”经费财政拨款支出决算为8万元，完成预算80%，较上年减少1万元，下降11.11%。决算数小于预算数的主要原因是压减1万元。",
        "three-public/total/final=8 completion=80 change=1 change-rate=11.11; mention/total/amount=1")]
    // Costs
    [TestCase(Costs, "机关运行经费年初预算数10万元，支出决算数9万元，完成年初预算的90%。", "operating-costs//original-budget=10 amount=9 completion=90")]
    [TestCase(Costs, "机关运行经费支出10万元，较上年增加1万元，增长11.11%。其中：办公费1万元、印刷费2万元。",
        "operating-costs//amount=10 change=1 change-rate=11.11; operating-costs-composition/办公费/amount=1; operating-costs-composition/印刷费/amount=2")]
    [TestCase(Costs, "机关运行经费支出10万元，与2023年持平。", "operating-costs//amount=10")]
    [TestCase(Costs, "2024年度机关运行经费支出142.41万元，比2023年度增加18.06万元，增长14.52%。主要原因是民生任务增加18万元。",
        "operating-costs//amount=142.41 change=18.06 change-rate=14.52; mention//amount=18")]
    [TestCase(Costs, "本部门2020年度机关运行经费支出142.41万元，比年初预算数减少8.06万元，降低5.36%。", "operating-costs//amount=142.41 change=8.06 change-rate=5.36")]
    // Procurement
    [TestCase(Procurement, "2024年度政府采购支出总额10万元，其中：政府采购货物支出5万元、政府采购工程支出2万元、政府采购服务支出3万元。授予中小企业合同金额8万元，占政府采购支出总额的80%，其中：授予小微企业合同金额4万元，占政府采购支出总额的40%。",
        "procurement/total/amount=10; procurement/goods/amount=5; procurement/works/amount=2; procurement/services/amount=3; "
        + "procurement/small-medium/amount=8 share=80; procurement/small-micro/amount=4 share=40")]
    [TestCase(Procurement, "政府采购支出总额10万元，其中：货物支出5万元、工程支出2万元、服务支出3万元。授予中小企业合同金额8万元，占80%；货物采购授予中小企业合同金额占货物支出金额的90%，工程采购授予中小企业合同金额占工程支出金额的50%，"
        + "服务采购授予中小企业合同金额占服务支出金额的100%。",
        "procurement/total/amount=10; procurement/goods/amount=5; procurement/works/amount=2; procurement/services/amount=3; "
        + "procurement/small-medium/amount=8 share=80; procurement/goods.small-medium/share=90; procurement/works.small-medium/share=50; "
        + "procurement/services.small-medium/share=100")]
    [TestCase(Procurement, "政府采购金额（以合同签订为准）为10万元，其中：货物采购金额5万元、工程采购金额2万元、服务采购金额3万元。面向中小企业预留政府采购项目预算金额6万元，面向小微企业预留政府采购项目预算金额4万元。在面向中小企业预留的政府采购项目中，"
        + "由中小企业供应商中标或成交的，采购金额5万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额1万元。",
        "procurement/total/amount=10; procurement/goods/amount=5; procurement/works/amount=2; procurement/services/amount=3; "
        + "procurement/reserved.small-medium/budget=6; procurement/reserved.small-micro/budget=4; procurement/reserved.small-medium/amount=5; "
        + "procurement/other.small-medium/amount=1")]
    [TestCase(Procurement, "政府采购支出总额0万元。其中：政府采购货物支出0万元、政府采购工程支出0万元、政府采购服务支出0万元。授予中小企业合同金额0万元，占政府采购支出总额的0%，其中：授予小微企业合同金额0万元，占授予中小企业合同金额的0%。",
        "procurement/total/amount=0; procurement/goods/amount=0; procurement/works/amount=0; procurement/services/amount=0; "
        + "procurement/small-medium/amount=0 share=0; procurement/small-micro/amount=0 share=0")]
    [TestCase(Procurement, "政府采购支出总额1967.42万元，全部为财政资金，其中：政府采购货物支出171.7万元、政府采购工程支出3万元、政府采购服务支出1792.72万元。",
        "procurement/total/amount=1967.42; procurement/goods/amount=171.7; procurement/works/amount=3; procurement/services/amount=1792.72")]
    // Assets
    [TestCase(Assets, "截至2024年12月31日，国家某局共有车辆15辆，其中，副部（省）级及以上领导干部用车1辆、机要通信用车2辆、其他用车12辆，其他用车主要是一般公务所用车辆；单价100万元以上设备（不含车辆）0台（套）。",
        "assets/vehicles/count=15; assets/副部（省）级及以上领导干部用车/count=1; assets/机要通信用车/count=2; assets/其他用车/count=12; assets/单价100万元以上设备（不含车辆）/count=0")]
    [TestCase(Assets, "截至2024年12月31日，本单位共有车辆4辆，其中：机要通信用车1辆、应急保障用车1辆、其他用车2辆；单价100万元（含）以上设备（不含车辆）3台（套）。",
        "assets/vehicles/count=4; assets/机要通信用车/count=1; assets/应急保障用车/count=1; assets/其他用车/count=2; assets/单价100万元（含）以上设备（不含车辆）/count=3")]
    [TestCase(Assets, "本部门共有车辆4辆，其中，领导干部用车0辆、一般公务用车4辆；单位价值50万元以上通用设备1台（套）；单位价值100万元以上专用设备0台（套）。",
        "assets/vehicles/count=4; assets/领导干部用车/count=0; assets/一般公务用车/count=4; assets/单位价值50万元以上通用设备/count=1; assets/单位价值100万元以上专用设备/count=0")]
    // Performance
    [TestCase(Performance, "根据要求，本单位对2024年度一般公共预算项目支出全面开展绩效自评，其中，项目7个，共涉及资金558.14万元，占一般公共预算项目支出总额的92.08%。",
        "performance/一般公共预算项目支出/绩效自评/projects=7 funds=558.14 share=92.08")]
    [TestCase(Performance, "组织对2021年度0个政府性基金预算项目开展绩效自评，共涉及资金0万元，占政府性基金预算项目支出总额的0%。", "performance/政府性基金预算项目/绩效自评/projects=0 funds=0 share=0")]
    [TestCase(Performance, "农村公路项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为94.7分。全年预算数为536.20万元，执行数为413.57万元，完成预算的77.1%。项目绩效目标完成情况：修路830公里。发现的主要问题及原因：拨付慢，仅5月拨付20万元。"
        + "下一步改进措施：加快。", "performance-project/农村公路/score=94.7 full-year-budget=536.20 executed=413.57 completion=77.1; mention/农村公路/count=830; "
        + "mention/农村公路/amount=20")]
    [TestCase(Performance, "组织对“系统运维费”（一级项目）、“平台拓展”（二级项目）等3个项目开展了部门评价，涉及一般公共预算支出1639.34万元，政府性基金预算支出0万元。",
        "performance/“系统运维费”（一级项目）、“平台拓展”（二级项目）等3个项目/部门评价/projects=3 funds.general-budget=1639.34 funds.government-fund=0")]
    [TestCase(Performance, "其中，对一般公共预算项目支出开展绩效自评，一级项目7个、二级项目16个，共涉及资金5105.75万元，占一般公共预算项目支出总额的100%。",
        "performance/一般公共预算项目支出/绩效自评/一级项目/projects=7; performance/一般公共预算项目支出/绩效自评/二级项目/projects=16; performance/一般公共预算项目支出/绩效自评/funds=5105.75 share=100")]
    [TestCase(Performance, "编报绩效目标的2024年度项目39个，涉及预算金额4415.48万元；绩效自评的2024年度项目39个，涉及预算金额4415.48万元，平均得分99.33分（其中，绩效评级为“优”的项目38个；绩效评级为“良”的项目1个。绩效自评中共发现问题2个，"
        + "已经完成整改的1个，正在整改的1个）。",
        "performance/编报绩效目标/projects=39 funds=4415.48; performance/绩效自评/projects=39 funds=4415.48 score=99.33; performance/绩效评级为“优”/projects=38; "
        + "performance/绩效评级为“良”/projects=1; performance-problems//found=2 rectified=1 rectifying=1")]
    [TestCase(Performance, "部门整体支出绩效自评情况：根据年初设定的绩效目标，部门整体支出自评得分95分。全年预算数100万元，执行数95万元，完成预算的95%。",
        "performance-project/部门整体支出/score=95 full-year-budget=100 executed=95 completion=95")]
    [TestCase(Performance, "组织对2个项目开展了预算事前绩效评估，对10个项目编制了绩效目标，选取3个项目开展绩效监控。",
        "performance/项目/预算事前绩效评估/projects=2; performance/项目/绩效目标/projects=10; performance/项目/绩效监控/projects=3")]
    [TestCase(Performance, "本部门在部门决算中反映“人才引进”等2个项目绩效自评结果。", "performance/“人才引进”等2个项目绩效自评结果/projects=2")]
    [TestCase(Performance, "本部门对2023年度全部22个项目开展绩效自评，涉及资金2700万元。从自评结果看：防灾宣传项目全年预算60万元，实际执行57万元，执行率95%，自评得分97.50分；其中，物资储备项目，得分96分，全年预算300万元，执行数282万元。",
        "performance/全部22个项目/绩效自评/projects=22 funds=2700; performance-project/防灾宣传/full-year-budget=60 executed=57 completion=95 score=97.50; "
        + "performance-project/物资储备/score=96 full-year-budget=300 executed=282")]
    [TestCase(Performance, "2023年度预算绩效管理项目共18个，全年预算数320万元，实际执行数310万元。", "performance/预算绩效管理项目/projects=18 funds=320; mention/预算绩效管理项目/amount=310")]
    [TestCase(Performance, "本部门共2个项目开展了重点绩效评价，涉及资金90万元；15个项目开展了绩效自评价，涉及资金310万元。",
        "performance/重点绩效评价/projects=2 funds=90; performance/绩效自评价/projects=15 funds=310")]
    [TestCase(Performance, "评价等级为优的项目10个，占50%。", "performance/评价等级为优/projects=10 share=50")]
    public void Binds_the_figures(string heading, string paragraph, string expected) => Wording.Binds(heading, paragraph, expected);
}
