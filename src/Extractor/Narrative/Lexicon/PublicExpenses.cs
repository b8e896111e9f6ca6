namespace Extractor.Narrative.Lexicon;

/// <summary>The three public expenses (三公经费), meetings and training.</summary>
internal static class PublicExpenses
{
    public static readonly Concept Total = new("all three", "“三公”经费支出决算为10万元。", "三公经费", "\"三公\"");

    public static readonly Concept Abroad = new("official travel abroad", "因公出国（境）费支出3万元。", "因公出国", "出国（境）", "出国团组", "出境团组");

    public static readonly Concept Vehicles = new("purchase and operation of official vehicles", "公务用车购置及运行维护费支出3万元。", "公务用车购置费及运行维护费", "公务用车购置费及运行费",
        "公务用车购置与运行", "公务用车购置及运行", "公务用车购置和运行", "车辆购置及运行", "车辆购置和运行",
        "公务用车费", "公务用车经费", "公务用车购置费和运行维护费", "公务用车购置、运行", "公务用车购置及运维费", "公务用车购置和运维费", "公务用车及运行维护费", "公务用车购置及维护费",
        "购置及运行维护费", "购置及运行费", "购置和运行维护费", "购置和运行费", "公车购置及运行",
        "购置及运行维护支出", "购置及运行支出", "购置和运行维护支出", "购置和运行支出", "购置及运维支出");

    public static readonly Concept Purchase = new("purchase of official vehicles", "公务用车购置费3万元。", "公务用车购置", "公务车购置", "购车费", "购置费", "车辆购置", "购置公务用车",
        "购置车辆", "更新公务用车", "公车购置", "购置数");

    public static readonly Concept Operation = new("operation of official vehicles", "公务用车运行维护费3万元。", "公务用车运行", "公车运行", "车辆运行", "车辆维护费", "运行维护费", "运行费", "保有量",
        "公务用车维护费",
        "运行维护支出", "运行支出", "运维支出", "运维费");

    public static readonly Concept BarePurchase = new("purchase, in a sentence on official vehicles", "其中购置0万元，运行维护3万元。", "购置", "购车");

    public static readonly Concept BareOperation = new("operation, in a sentence on official vehicles", "其中购置0万元，运行维护3万元。", "运行维护", "运行", "运维", "维护");

    public static readonly Concept Reception = new("official reception", "公务接待费3万元。", "公务接待", "接待费");

    public static readonly Concept Foreign = new("reception of foreign guests", "外宾接待支出3万元。", "外宾接待费", "外事接待费", "国（境）外接待费", "国（境）外公务接待费", "国（境）外公务接待", "外宾",
        "国外来访", "境外来访", "国（境）外", "外事", "国际公务接待", "国际接待");

    public static readonly Concept Received = new("guests were received, before their count", "接待18人次。", "接待", "来访");

    public static readonly Concept AllOfIt = new("says what all of the amount before was spent on", "“三公”经费支出3万元，均为公务接待费。",
        "均为", "全部为", "全为", "全部是", "都是", "均是");

    public static readonly Concept Domestic = new("reception of domestic guests", "国内公务接待支出3万元。",
        "国内公务接待", "国内公务接待费", "国内接待", "国内接待费", "国内来访", "国内来宾", "接待国内");

    public static readonly Concept Meetings = new("meetings", "会议费支出3万元。", "会议");

    public static readonly Concept Training = new("training", "培训费支出3万元。", "培训");

    public static readonly Concept MeetingCosts = new("meetings, beside the three public expenses", "会议费支出3万元。", "会议费");

    public static readonly Concept TrainingCosts = new("training, beside the three public expenses", "培训费支出3万元。", "培训费");

    public static readonly Concept General = new("general expenditure (一般性支出)", "一般性支出3万元。", "一般性支出");

    public static readonly Concept Commissioned = new("what others are paid for services, among general expenditure", "委托业务费45万元。", "委托业务费");

    public const string CommissionedName = "委托业务费";

    public static readonly Concept Events = new("festivals and contests among the general expenditure", "举办节庆、晚会、论坛、赛事活动开支0万元。", "节庆", "晚会", "论坛", "赛事", "庆典");

    public static readonly Concept RuleUnits = new("measures of rules that were kept", "公务接待执行省30条要求。", "条", "项");

    public static readonly Concept OfOthers =
        new("delegations that another body sent", "参加其他单位组织的出国团组1个。", "其他单位组织", "外单位组织", "其他部门组织", "上级单位组织", "其他单位的团组",
            "其他单位组团", "外单位组团", "其他部门组团", "其他地区组团", "上级部门组团", "双跨",
            "其他部门出国", "其他单位出国");

    public static readonly Concept BoughtThings = new("between 购置 and the count of official vehicles", "用于购置公务用车1辆。",
        "公务用车", "公务车", "公车", "执法车辆", "执法车", "车辆", "的", "了");

    public static readonly Concept RunningParts = new("what the running of vehicles is made up of", "加油3万元，维修费2万元。",
        "加油", "燃油", "油料", "油费", "燃料", "维修", "保险", "过路", "过桥", "停车", "公务用车其他", "安全奖励", "洗车", "年检");

    public static readonly Concept PerVehicle = new("an amount of each vehicle", "平均每辆3万元。", "每辆", "每台", "平均每辆", "平均每台", "车均", "单车", "辆均");

    public static readonly Concept PerVehicleUnit = new("an amount of each vehicle, after it", "3万元/辆。", "/辆", "/台");

    public static readonly Concept PerPerson = new("an amount of each person", "人均120元。", "人均");

    public static readonly Concept Bought = new("vehicles bought", "购置公务用车1辆。", "购置", "更新", "新增", "新购");

    public static readonly Concept Kept = new("vehicles in stock", "年末公务用车保有量4辆。", "保有", "实有", "共有", "拥有", "在用");

    public static readonly Concept BuyingCosts = new("the price of a vehicle", "平均每辆购置费18万元。", "购置", "均价", "单价", "价格");

    public static readonly Concept VehicleUnits = new("measure words of vehicles", "保有量4辆。", "辆", "台");

    public const string VehicleUnit = "辆";

    public const string Car = "车";

    public static readonly Concept OfficialCars = new("all vehicles for official use, and no kind of them", "年末公务用车5辆。", "公务用车", "公务车", "公车");

    public const string OrdinaryCar = "一般公务用车";

    public static readonly Concept Escorts = new("those who accompany guests, who are no guests", "陪同人员3人。", "陪同", "陪餐");

    public static readonly Concept PersonUnits = new("measure words of persons", "26人次。", "人次", "人", "名", "人/次", "万人次", "位");

    public static readonly Concept BatchUnits = new("measure words of receptions", "接待3批次。", "批次", "批", "次");

    public static readonly Concept GroupUnits = new("measure words of delegations", "团组2个。", "个", "团", "组");

    public const string Groups = "团组";

    public const string OrBorder = "（境）";

    public const char Group = '团';

    public static readonly Concept Delegations = new("delegations, before their count", "全年组团2次。", Groups, "组团");

    public const string Batches = "批次";

    /// <summary>A batch only where guests are received: a vehicle may be repaired three times.</summary>
    public const string Once = "次";

    public static readonly Concept Costs = new("ends the name of an expense", "办公费3万元。", "费", "费用");
}
