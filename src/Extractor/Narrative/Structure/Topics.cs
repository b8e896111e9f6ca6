namespace Extractor.Narrative;

/// <summary>Tells a section's topic from its title, and a paragraph's from its own words where the title says nothing.</summary>
internal static class Topics
{
    /// <summary>Words of a title, the telling ones first: 一般公共预算财政拨款基本支出 is of basic expenditure, not of the general budget.</summary>
    private static readonly (string Word, Topic Topic)[] TitleWords =
    [
        ("名词解释", Topic.Glossary), ("专业名词", Topic.Glossary), ("术语", Topic.Glossary),
        ("\"三公\"", Topic.ThreePublic), ("三公经费", Topic.ThreePublic),
        ("因公出国", Topic.ThreePublic), ("公务接待", Topic.ThreePublic), ("公务用车购置", Topic.ThreePublic), ("公务用车运行", Topic.ThreePublic),
        ("机关运行", Topic.OperatingCosts), ("政府采购", Topic.Procurement), ("国有资产", Topic.Assets), ("资产占用", Topic.Assets),
        ("车辆", Topic.Assets), ("绩效", Topic.Performance), ("会议费", Topic.MeetingsTraining), ("培训费", Topic.MeetingsTraining),
        ("一般性支出", Topic.MeetingsTraining),
        ("政府性基金", Topic.GovernmentFund), ("国有资本经营", Topic.StateCapital),
        ("基本支出决算", Topic.Basic), ("基本支出情况", Topic.Basic), ("基本支出", Topic.Basic),
        ("财政拨款收入支出", Topic.AppropriationOverall), ("财政拨款收支", Topic.AppropriationOverall), ("财政拨款收、支", Topic.AppropriationOverall),
        ("财政拨款收入、支出", Topic.AppropriationOverall), ("财政拨款收入和支出", Topic.AppropriationOverall), ("财政拨款总体", Topic.AppropriationOverall),
        ("财政拨款收入决算", Topic.AppropriationOverall), ("财政拨款总", Topic.AppropriationOverall),
        ("一般公共预算", Topic.GeneralBudget), ("财政拨款支出", Topic.GeneralBudget),
        ("收入支出决算", Topic.Overall), ("收入支出总", Topic.Overall), ("收支决算", Topic.Overall), ("收支总", Topic.Overall), ("收入、支出", Topic.Overall),
        ("收入和支出", Topic.Overall), ("决算总体", Topic.Overall), ("收支情况总", Topic.Overall), ("收入支出", Topic.Overall), ("收支总体", Topic.Overall), ("决算收支", Topic.Overall), ("收支增减", Topic.Overall), ("收支变化", Topic.Overall),
        ("收入决算", Topic.Revenue), ("支出决算", Topic.Expenditure), ("收入情况", Topic.Revenue), ("支出情况", Topic.Expenditure), ("收入完成", Topic.Revenue), ("支出完成", Topic.Expenditure),
    ];

    private static readonly string[] OverviewWords =
        ["概况", "职责", "职能", "机构设置", "内设机构", "单位构成", "部门构成", "机构构成", "人员构成", "人员情况", "人员编制", "基本情况", "单位基本", "部门基本", "机构情况", "重点工作", "主要工作", "工作完成情况"];

    /// <summary>Words of a paragraph that name its topic where no heading does.</summary>
    private static readonly (string Word, Topic Topic)[] ParagraphWords =
    [
        ("\"三公\"经费", Topic.ThreePublic), ("机关运行经费", Topic.OperatingCosts), ("政府采购支出总额", Topic.Procurement), ("政府采购金额", Topic.Procurement),
        ("政府采购", Topic.Procurement), ("共有车辆", Topic.Assets), ("共有公务用车", Topic.Assets), ("公务用车保有量", Topic.ThreePublic), ("绩效自评", Topic.Performance), ("绩效评价", Topic.Performance), ("绩效目标", Topic.Performance),
        ("因公出国", Topic.ThreePublic), ("公务接待费", Topic.ThreePublic),
        ("财政拨款收、支总计", Topic.AppropriationOverall), ("财政拨款收入支出总计", Topic.AppropriationOverall), ("财政拨款收支总", Topic.AppropriationOverall),
        ("政府性基金预算财政拨款", Topic.GovernmentFund), ("国有资本经营预算财政拨款", Topic.StateCapital),
        ("财政拨款基本支出", Topic.Basic), ("一般公共预算财政拨款支出", Topic.GeneralBudget), ("（项）", Topic.GeneralBudget),
        ("收、支总计", Topic.Overall), ("收入支出总计", Topic.Overall), ("收支总计", Topic.Overall), ("收入总计", Topic.Overall),
        ("本年收入合计", Topic.Revenue), ("本年支出合计", Topic.Expenditure),
        ("收入合计", Topic.Revenue), ("支出合计", Topic.Expenditure),
    ];

    /// <param name="title">In normal forms.</param>
    /// <param name="parent">The topic of the section around it.</param>
    public static Topic OfTitle(string title, HeadingRank rank, Topic parent)
    {
        if (parent is Topic.Glossary or Topic.Attachments or Topic.Overview && !IsPart(title)) return parent;
        if (title.Contains("名词解释", StringComparison.Ordinal)) return Topic.Glossary;
        if (title is "附件" or "附表" or "附录" || title.StartsWith("附件", StringComparison.Ordinal)) return Topic.Attachments;
        if (IsTables(title)) return Topic.Tables;
        if (rank == HeadingRank.Part && IsPart(title)) return Topic.Unknown;
        if (parent == Topic.Performance) return Topic.Performance;
        if (parent is Topic.ThreePublic or Topic.Assets or Topic.OperatingCosts or Topic.Procurement or Topic.Basic && !StatesAnother(title, parent)) return parent;
        if (parent == Topic.Expenditure && IsPartOfExpenditure(title)) return parent;
        foreach (var (word, topic) in TitleWords)
            if (title.Contains(word, StringComparison.Ordinal)) return IsPartOfGeneralBudget(topic, parent, rank) ? parent : topic;
        return OverviewWords.Any(w => title.Contains(w, StringComparison.Ordinal)) && parent is Topic.Unknown or Topic.Overview ? Topic.Overview : parent;
    }

    public static Topic OfParagraph(string text)
    {
        var best = (Topic: Topic.Unknown, At: int.MaxValue);
        foreach (var (word, topic) in ParagraphWords)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && at < best.At) best = (topic, at);
        }

        return best.Topic;
    }

    /// <summary>2024年度部门决算情况说明: a part's title, which holds sections of many topics.</summary>
    private static bool IsPart(string title) =>
        title.Contains("概况", StringComparison.Ordinal) && title.Length < 40 ? false
        : (title.Contains("部门决算", StringComparison.Ordinal) || title.Contains("单位决算", StringComparison.Ordinal) || title is "决算情况说明" or "决算报表说明" or "其他重要事项的情况说明" || title.Contains("其他重要事项", StringComparison.Ordinal))
            && !title.Contains("单位构成", StringComparison.Ordinal) && !title.Contains("绩效", StringComparison.Ordinal);

    /// <summary>（一）基本支出情况 under 支出决算情况: of all funds, not of the general budget.</summary>
    private static bool IsPartOfExpenditure(string title) =>
        (title.Contains("基本支出", StringComparison.Ordinal) || title.Contains("项目支出", StringComparison.Ordinal)) && !title.Contains("财政拨款", StringComparison.Ordinal) && !title.Contains("公共预算", StringComparison.Ordinal);

    /// <summary>（一）支出决算总体情况 under 一般公共预算财政拨款支出: the fund is named above.</summary>
    private static bool IsPartOfGeneralBudget(Topic topic, Topic parent, HeadingRank rank) =>
        parent == Topic.GeneralBudget && rank != HeadingRank.Part && topic is Topic.Overall or Topic.Expenditure;

    private static bool IsTables(string title) =>
        !title.Contains("说明", StringComparison.Ordinal)
        && (title.EndsWith("决算表", StringComparison.Ordinal) || title.EndsWith("决算报表", StringComparison.Ordinal) || title.EndsWith("总表", StringComparison.Ordinal)
            || title.EndsWith("明细表", StringComparison.Ordinal) || title.EndsWith("决算公开表", StringComparison.Ordinal) || title.EndsWith("公开表", StringComparison.Ordinal));

    /// <summary>Whether a title inside a section on one topic names another one outright.</summary>
    private static bool StatesAnother(string title, Topic parent) =>
        TitleWords.Any(w => w.Topic != parent && title.Contains(w.Word, StringComparison.Ordinal) && title.EndsWith("说明", StringComparison.Ordinal));
}
