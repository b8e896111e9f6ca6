using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Lexicon;

/// <summary>Performance evaluation (预算绩效): what is evaluated, how, and with what result.</summary>
internal static class EvaluationTerms
{
    public static readonly Concept Outcomes = new("behind projects: how some of them did", "7个项目达到预期目标。",
        "达到", "达标", "完成", "实现", "未", "因", "基本", "按期", "较好", "存在", "正在", "尚");

    public static readonly Concept Verbs = new("carries out an evaluation", "对项目支出开展绩效自评。", "开展", "编制", "进行", "实施");

    public static readonly Concept Includes = new("right behind projects: how they are managed", "6个项目纳入绩效目标管理。", "纳入", "实行", "均纳入", "全部纳入", "均实行");

    public static readonly Concept Managing = new("how goals are managed, of money that is not evaluated yet", "项目支出均实行了绩效目标管理，涉及资金30万元。",
        "绩效目标管理", "预算绩效管理", "绩效管理", "绩效目标");

    public static readonly Concept ManagingVerbs = new("before how goals are managed", "整体支出纳入绩效目标管理，涉及资金30万元。",
        "纳入", "实行", "实施", "实现", "全面", "全部", "均", "了", "部门", "预算");

    public static readonly Concept Managed = new("begins what is managed", "项目支出均实行了绩效目标管理，涉及资金30万元。",
        "所有", "部门整体支出", "单位整体支出", "整体支出", "项目支出", "其他运转类", "特定目标类");

    public const string AllCovered = "全覆盖";

    public static readonly Concept Acts = new("an evaluation", "对项目支出开展绩效自评。", "自评", "评价", "监控", "绩效", "跟踪", "评审", "评估", "目标");

    public static readonly Concept Evaluating = new("opens a sentence on an evaluation", "对3个项目开展绩效自评。", "对", "共对", "组织", "开展");

    public const char Of = '对';

    public static readonly Concept Chosen = new("chooses what is evaluated", "选取2个项目开展重点评价。", "选取");

    public const string CountedProjects = "个项目";

    public const string Done = "了";

    public const char Said = '的';

    public static readonly Concept Entrusts = new("lets others evaluate", "对2个项目分别委托1个第三方机构开展评价。", "分别委托", "委托", "聘请");

    public static readonly Concept Grades =
        new("the grades of an evaluation", "评价等级为“优”的项目9个，“良”的项目2个。", "不合格", "合格", "优秀", "良好", "优", "良", "中", "差", "较好", "一般", "一等", "二等", "三等");

    public static readonly Concept OutOf = new("behind the whole that parts are counted out of", "10个项目中有9个项目自评结果为优。", "项目中", "项目当中", "项目里");

    public static readonly Concept Counted = new("carries out so many evaluations of a kind", "开展绩效评价2项，涉及资金30万元。", "开展", "实施", "完成", "组织");

    public static readonly Concept AfterGrade = new("between a grade and its count", "评价等级为“优”的项目共9个。", "项目", "的", "等级", "等次", "共", "计", "为", "有", "：");

    public static readonly Concept BeforeGrade = new("between projects and their grade", "5个项目评价等级为优。", "项目", "的");

    public static readonly Concept CarryingOut = new("carries out, right before what is evaluated", "开展了部门整体支出绩效自评。", "开展了", "开展", "组织");

    public static readonly Concept ActNames =
        new("names of evaluations", "组织部门整体支出绩效自评。", "绩效自评", "绩效评价", "绩效监控", "绩效运行监控", "绩效跟踪", "重点评价", "部门评价", "单位自评", "自评");

    public static readonly Concept Things = new("what may be evaluated", "开展了部门整体支出及7个项目绩效自评。", "支出", "项目", "资金");

    public static readonly Concept GradeLeads = new("before a grade", "评价等级为“优”的项目9个。", "等级为", "等次为", "评级为", "结果为", "评为",
        "获评", "评定为", "认定为", "获得", "等级", "等次", "结果", "项目为");

    public static readonly Concept ResultFigures =
        new("a figure of what was budgeted and spent", "全年预算数100万元，执行数98万元。", "预算数", "执行数", "执行率", "完成预算", "完成年初预算", "完成全年预算");

    public static readonly Concept Uncovers = new("finds problems", "绩效评价发现问题4个。", "发现", "存在");

    public static readonly Concept Denied = new("before an evaluation that was not carried out", "未对2个项目开展绩效评价。", "未", "没有");

    public static readonly Concept Qualified = new("leads to the projects that a count names by itself", "涉及一般公共预算项目3个。", "涉及", "共计", "共", "有",
            "编制", "纳入", "实施", "完成", "组织", "开展", "安排", "覆盖", "的", "对");

    public static readonly Concept Covers = new("before the projects that a count names, wherever it stands in the clause", "预算绩效管理覆盖全部项目7个。", "覆盖", "涉及");

    public static readonly Concept Agencies = new("agencies that evaluate for the department", "委托第三方机构开展评价。", "第三方", "中介");

    public static readonly Concept UnitMeasures = new("measure words of units", "涉及单位4个。", "个", "家");

    public static readonly Concept UnitsAfter = new("units, after their count", "涉及4个预算单位。", "单位", "部门", "下属单位", "所属单位", "预算单位", "基层单位", "二级单位", "直属单位");

    public static readonly Concept UnitsBefore = new("units, before their count", "涉及预算单位4个。", "单位", "部门");

    public static readonly Concept Problems = new("problems found or put right", "发现问题4个。", "问题", "整改");

    public static readonly Concept Found = new("problems, after their count", "发现4个问题。", "问题");

    public static readonly Concept Rectified = new("problems put right", "完成整改3个。", "整改");

    public static readonly Concept Rectifying = new("problems that are being put right", "正在整改1个。", "正在");

    public static readonly Concept ProjectMeasures = new("measure words of projects", "涉及项目4个。", "个", "项");

    public static readonly Concept Projects = new("projects", "涉及项目4个。", "项目", "专项");

    public static readonly Concept Levels = new("levels of projects, counted apart", "其中，一级项目4个，二级项目7个。", "一级项目", "二级项目", "三级项目");

    public static readonly Concept CountFillers = new("between projects and their count", "项目共计4个。", "共", "计", "为", "有", "：");

    public static readonly Concept LevelFillers = new("between a level of projects and its count", "一级项目共计4个。", "共", "计", "为");

    public static readonly Concept Widely = new("between what is evaluated and the verb", "对项目支出全面开展绩效自评。", "全面", "组织", "均", "全部", "逐一");

    public static readonly Concept Reflects = new("shows the results of an evaluation", "今年在决算中反映3个项目绩效自评结果。", "反映", "决算中增加", "决算中公开", "决算中公布");

    public static readonly Concept Results = new("the results of an evaluation", "今年在决算中反映3个项目绩效自评结果。", "结果");

    public static readonly Concept ReflectFillers = new("between 反映 and what it shows", "反映了3个项目绩效自评结果。", "了", "：");

    public static readonly Concept Wholes = new("the expenditure of the whole department or unit", "部门整体支出绩效自评得分95分。", "部门整体支出", "单位整体支出",
        "整体支出");

    public static readonly Concept BareWholes =
        new("the whole department or unit, in the score's own clause", "部门整体绩效自评得分95分。", "部门整体", "单位整体");

    public static readonly Concept OwnWholes = new("a paragraph on the whole department's expenditure", "部门整体支出绩效自评得分95分。", "部门整体支出", "整体支出");

    public static readonly Concept Scores = new("a score", "自评得分95分。", "得分", "评分");

    public static readonly Concept BandEnds = new("ends a band of points", "90分（含）以上的项目9个。", "以上", "（含）");

    public static readonly Concept FullMarks = new("points that are no score", "满分100分。", "满分", "权重", "最高", "最低");

    public static readonly Concept Executed = new("what was spent", "实际支出100万元。", "执行", "实际支出");

    public static readonly Concept Budget = new("a budget", "预算100万元。", "预算");

    public static readonly Concept Plainly = new("a paragraph with a project's own figures", "执行数100万元，得分95分。", "执行数", "得分");

    public static readonly Concept FundWords = new("money that evaluated projects have", "共涉及资金100万元。", "资金", "涉及", "金额", "预算");

    public const string GovernmentFund = "政府性基金";
    public const string StateCapital = "国有资本";
    public const string GeneralBudget = "一般公共预算";

    public const string CarriedOut = "开展";
    public const string Concerns = "涉及";
    public const string Shows = "反映";
    public const string SelfEvaluation = "自评";
    public const string SelfResults = "自评结果";
    public const string Organized = "组织对";
    public const string Project = "项目";
    public const string AverageScore = "平均得分";
    public const string ProjectsInAll = "项目共";
    public const string BudgetProjects = "预算项目支出";

    public static readonly Concept Heads = new("after a project's name: a paragraph on its evaluation", "校舍维修项目绩效自评综述：得分95分。",
        "项目绩效自评情况", "项目绩效自评综述", "项目自评综述", "项目绩效综述", "项目综述", "项目绩效自评结果", "项目自评情况", "绩效自评综述", "绩效自评情况", "绩效自评结果", "项目绩效情况", "项目绩效评价情况", "自评综述", "自评情况", "项目");

    public static readonly Concept Signs = new("a project's own result", "自评得分95分。", "得分", "自评分", "执行数");

    public static readonly Concept OwnWords =
        new("what a project's own figures start with, right after its name", "校舍维修项目全年预算280万元。", "全年预算", "年初预算", "预算", "绩效自评得分",
        "得分", "执行", "年初安排", "安排预算",
        "安排资金", "实际支出", "自评");

    public static readonly Concept BareResults = new("begins a clause that tells what was budgeted and spent, and not of what", "全年预算数100万元，执行数98万元。",
        "全年预算", "年初预算", "预算数", "预算安排", "安排预算", "实际支出", "执行数", "全年执行", "完成预算", "完成全年预算", "完成年初预算", "预算执行率", "执行率", "调整后预算", "调整预算");

    public static readonly Concept WholeResults = new("all that stands before a result, right behind a project's score", "自评得分92分；预算100万元，支出98万元。",
        "预算", "支出", "执行", "实支");

    public static readonly Concept Next = new("opens what is to come", "下一步，对3个项目压减预算。", "下一步");

    public static readonly Concept BeforeProject = new("before a project's name", "其中，校舍维修项目全年预算280万元。", "其中", "，", "、");

    public static readonly Concept SetAside = new("ends the name of a project without that word", "校舍维修专项自评得分97分。",
        "专项", "专项资金", "补助资金", "专项经费", "工程", "补助", "补贴", "行动", "计划");

    public static readonly Concept SetAsideBeforeScore = new("ends the name of a project, right before its score", "图书购置经费自评得分92分。", "经费", "资金", "活动");

    public static readonly Concept MoneyAtLarge = new("in the name of money that is set aside for nothing in particular", "财政资金自评得分92分。", "财政", "预算", "拨款");

    public static readonly Concept AfterProject = new("behind a project's name, and no part of it", "免费开放项目：年初预算563万元。", "项目");
    public static readonly Concept NoNameWords = new("in words before results that name no project", "绩效自评情况：自评得分95分。",
        "绩效", "自评", "评价", "整体支出", "情况", "结果", "根据", "按照", "从", "全部", "各项", "总体", "平均", "截至", "组织", "开展");
    public static readonly Concept NoProjects =
        new("stands where a project's name would, and is none", "项目绩效自评结果。", "项目", "部门", "单位", "本部门", "本单位", "重点", "预算", "支出", "项目支出", "部门决算中", "单位决算中", "决算中");

    public static readonly Concept BeforeScore = new("between a project's name in quotes and its score", "“校舍维修”项目自评得分为88分。",
        "项目", "评价得分", "得分", "自评", "绩效", "为", "：", "得");

    public static readonly Concept SinglesOut = new("singles a project out by its score", "得分最高的是“校舍维修”项目，98分。", "最高的是", "最低的是");

    public static readonly Concept ThisYear = new("this year, before what is said of projects", "今年纳入绩效管理的项目9个。", "今年");

    public static readonly Concept ThatProject = new("points back to the project named before", "该项目全年预算330万元。", "该项目", "此项目", "本项目");

    public static readonly Concept Goals = new("heads a passage on goals reached", "绩效目标完成情况：全部完成。", "绩效目标完成情况", "目标完成情况", "主要产出和效果", "项目完成情况");

    public static readonly Concept Faults = new("heads a passage on problems", "发现的主要问题：进度偏慢。", "发现的主要问题", "发现的问题", "存在的主要问题", "存在的问题", "存在问题", "主要问题");

    public static readonly Concept Improvements = new("heads a passage on measures", "下一步改进措施：加强管理。", "下一步改进措施", "改进措施", "下一步措施", "下一步工作");
}
