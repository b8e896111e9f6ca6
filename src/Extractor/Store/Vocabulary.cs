using Extractor.Narrative.Kinds;

namespace Extractor.Store;

/// <summary>The words that the store's columns hold, with what each means; a test loads documents and finds no other.</summary>
internal static class Vocabulary
{
    /// <summary>Name, what it is for, and its words. A word with a star stands for all that begin as it does.</summary>
    public static IReadOnlyList<(string Name, string Description, IReadOnlyList<(string Word, string Meaning)> Words)> All { get; } =
    [
        ("table key", "tables.table_key: which form a table is, known by title and structure.",
        [
            ("overall", "收入支出决算总表"), ("revenue", "收入决算表"), ("expenditure", "支出决算表"),
            ("appropriation-overall", "财政拨款收入支出决算总表"), ("general-budget", "一般公共预算财政拨款支出决算表"),
            ("general-budget-basic", "一般公共预算财政拨款基本支出决算(明细)表"), ("general-budget-project", "一般公共预算财政拨款项目支出决算表"),
            ("government-fund", "政府性基金预算财政拨款收入支出决算表"), ("state-capital", "国有资本经营预算财政拨款(收入)支出决算表"),
            ("three-public", "财政拨款“三公”经费支出决算表"), ("appropriation", "a university's 财政拨款支出决算表"),
            ("appropriation-detail", "财政拨款支出决算明细表"), ("project-expenditure", "项目支出决算表"),
            ("performance-self-evaluation", "项目支出绩效自评表"), ("department-self-evaluation", "部门整体支出绩效自评表"),
            ("procurement", "政府采购情况表"), ("meetings-training", "会议费、培训费表"), ("operating-costs", "机关运行经费表"), ("state-assets", "国有资产占用情况表"),
            ("three-public-government-fund", "政府性基金预算“三公”经费支出决算表"), ("three-public-state-capital", "国有资本经营预算“三公”经费支出决算表"),
            ("purchased-services", "政府购买服务情况表"), ("special-account", "财政专户管理资金收支决算表"), ("government-fund-project", "政府性基金预算支出明细表"),
            ("general-budget-detail", "一般公共预算财政拨款支出决算明细表"), ("basic-expenditure", "基本支出决算表"), ("expenditure-detail", "支出决算明细表"),
            ("revenue-by-unit", "收入决算表（分单位）"), ("expenditure-by-unit", "支出决算表（分单位）"),
            ("other", "any other table; its columns are named by the words of its head"),
        ]),
        ("column key", "cells.column_key of the forms above; of a table that no form recognises, of a form added by a place, and of a self-evaluation, the words of the head, joined by slashes.",
        [
            ("final", "决算数"), ("original-budget", "年初预算数"), ("adjusted-budget", "全年(调整)预算数"), ("total", "合计"),
            ("basic", "基本支出"), ("basic.personnel", "人员经费"), ("basic.running", "公用经费"), ("project", "项目支出"), ("project.capital-construction", "基本建设类项目"), ("remittance-to-superior", "上缴上级支出"),
            ("commercial", "经营收入, 经营支出"), ("affiliate-subsidy", "对附属单位补助支出"), ("appropriation", "财政拨款收入"),
            ("appropriation.general-budget", "一般公共预算财政拨款"), ("appropriation.government-fund", "政府性基金预算财政拨款"), ("appropriation.state-capital", "国有资本经营预算财政拨款"),
            ("superior-subsidy", "上级补助收入"), ("public-service", "事业收入"), ("public-service.tuition", "教育收费"), ("affiliate-remittance", "附属单位上缴收入"),
            ("other", "其他收入"), ("other.donations", "捐赠收入"), ("non-fiscal-surplus", "使用非财政拨款结余"), ("opening", "年初结转和结余"), ("closing", "年末结转和结余"), ("revenue", "本年收入"),
            ("general-budget", "一般公共预算财政拨款"), ("government-fund", "政府性基金预算财政拨款"), ("state-capital", "国有资本经营预算财政拨款"),
            ("budget.*", "“三公”经费预算数: budget.total, .abroad, .vehicles, .vehicle-purchase, .vehicle-operation, .reception, .meetings, .training"),
            ("final.*", "“三公”经费决算数, the same items; counts as final.abroad.groups, .abroad.persons, .reception.batches, .reception.persons, .vehicles-kept, .vehicles-bought"),
            ("original-budget.*", "年初预算数 of the same items, beside a full-year budget"), ("last-year.*", "上年决算数 of the same items"),
            ("change.*", "比上年增减额 of the same items"), ("change-rate.*", "比上年增减 (%) of the same items"),
            ("initial-budget", "年初预算数 of a project"), ("full-year-budget", "全年预算数 of a project"), ("executed", "全年执行数 of a project"), ("weight", "分值"),
            ("executed.*", "全年执行数 of a task of a department: executed.total, .appropriation, .other, beside budget.total, .appropriation, .other"),
            ("execution-rate", "执行率"), ("score", "得分"), ("target", "年度指标值"), ("actual", "实际完成值"), ("deviation", "偏差度"), ("reason", "偏差原因分析及改进措施"),
            ("content", "主要内容 of a task"), ("outcome", "完成情况 of a task"), ("description", "情况说明"), ("remedies", "存在问题和改进措施"),
            ("column-*", "a column that its form does not know, by its place in the table"),
        ]),
        ("kind", "statements.kind: what a statement of the narrative states; its subject after the dash, where it has keys.",
            [.. KnownKinds.All.Select(k => (k.Key, k.Subjects.Length == 0 ? k.Meaning : $"{k.Meaning} — {k.Subjects}"))]),
        ("operand", "operands.name: which figure of its statement.",
        [
            ("amount", "the amount"), ("total", "总计 of both sides, or the total of basic expenditure"), ("revenue", "收入"), ("expenditure", "支出"), ("change", "增减额, signed by its word"),
            ("change-rate", "增减百分比, signed by its word"), ("last-year", "上年数"), ("share", "占比, in percent"), ("share-of-expenditure", "占本年支出的比重"),
            ("original-budget", "年初预算数"), ("adjusted-budget", "全年(调整)预算数"), ("full-year-budget", "全年预算数 of a project"), ("initial-budget", "年初预算数 of a project"),
            ("budget", "预算数 where nothing tells which"), ("final", "决算数"), ("executed", "执行数 of a project"), ("completion", "完成率, in percent"), ("difference-rate", "预决算差异率, in percent of the budget"),
            ("personnel", "人员经费"), ("running", "公用经费"), ("groups", "团组数"), ("persons", "人次"), ("batches", "批次"), ("vehicles-bought", "购置车辆数"), ("vehicles-kept", "车辆保有量"),
            ("per-vehicle", "车均运行维护费"), ("per-vehicle-bought", "车均购置费"), ("per-person", "人均费用"), ("count", "a count"), ("projects", "项目数"), ("units", "单位数"), ("funds", "资金"), ("funds.*", "资金 by fund: funds.general-budget, funds.government-fund, funds.state-capital"),
            ("score", "得分"), ("found", "发现的问题数"), ("rectified", "已整改数"), ("rectifying", "正在整改数"), ("rate", "a percentage in a mention"), ("area", "面积"),
        ]),
        ("basis", "operands.basis: what a change or a completion is measured against.",
        [("last-year", "上年"), ("original-budget", "年初预算"), ("adjusted-budget", "全年(调整)预算")]),
        ("state", "cells.state: what is printed in a cell.",
        [("blank", "nothing; a blank is no zero"), ("dash", "a dash"), ("amount", "a figure"), ("words", "words"), ("unreadable", "something that could not be read; it is reported as a problem")]),
        ("outcome", "verdict_counts.outcome: what a comparison came to.",
        [("agrees", "一致"), ("disagrees", "不一致; the verdict is in verdicts"), ("not-comparable", "未能比对: a figure is missing, unreadable or of another basis")]),
        ("severity", "verdicts.severity: how much a verdict weighs.",
        [("contradiction", "two printed figures or statements that cannot both be right"), ("doubt", "they disagree unless another plausible reading is meant"), ("warning", "a slip of wording, an omission, or a difference that accounting does not exclude"), ("note", "nothing is wrong")]),
        ("role", "evidence.role: what of the document was compared, as a path. A cell is table key/side/row/column key, a narrative figure kind/subject/operand; the other roles name the printed text itself.",
        [
            ("KEY", "a table as a whole: its table key"), ("KEY/title", "a table's title"), ("KEY/*", "a cell or a row: table key/row/column key; side before the row where the form has sides"),
            ("KIND/*", "a figure of the narrative: kind/subject/operand"), ("sentence", "a sentence"), ("heading", "a heading"), ("paragraph", "a paragraph"), ("contents", "an entry of 目录"), ("cover", "the cover"), ("cover/*", "the cover's body, title or year"),
            ("glossary", "an entry of 名词解释"), ("reason", "a printed reason"), ("purpose", "a printed purpose"), ("listed/*", "a name that the narrative lists: personnel, running"), ("item/*", "a name of the classification in an item: 类, 款, 项"),
            ("other-reading/*", "a figure of the other reading by which a doubt agrees: its role after the slash"),
            ("FILE: *", "the same of another document, named before the colon"),
        ]),
        ("body kind", "bodies.kind: what sort of body its name's ending tells of.",
        [.. BodyKind.All.Select(k => (k.Kind, $"{k.Meaning}: ends in {string.Join("、", k.Endings)}")), (BodyKind.Other, "no such ending")]),
        ("measure", "measures.measure: what bodies are compared by.",
        [
            ("reception-share", "公务接待费 in percent of general public budget expenditure"), ("vehicles-share", "公务用车购置及运行维护费 in percent of general public budget expenditure"),
            ("travel-share", "因公出国（境）费 in percent of general public budget expenditure"), ("three-public-completion", "“三公”经费决算数 in percent of its budget"),
            ("reception-per-batch", "公务接待费 for each batch (批次) received"), ("travel-per-person", "因公出国（境）费 for each traveller (人次)"),
            ("vehicle-operation-per-vehicle", "公务用车运行维护费 for each vehicle kept"), ("carryover-share", "年末结转和结余 in percent of the grand total"),
            ("completion", "一般公共预算财政拨款支出决算数 in percent of its budget"), ("budget-revision", "全年预算数 in percent of 年初预算数"),
        ]),
    ];

    /// <summary>Whether a word is one of a list's.</summary>
    public static bool Holds(string list, string word) => All.First(v => v.Name == list).Words.Any(w => w.Word.EndsWith('*') ? word.StartsWith(w.Word[..^1], StringComparison.Ordinal) : word == w.Word);
}
