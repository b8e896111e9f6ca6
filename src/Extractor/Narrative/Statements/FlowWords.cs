using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>Words of the sections on revenue, expenditure and appropriations.</summary>
internal sealed class FlowWords(Topic topic, bool isOfAllFunds = false) : ITopicWords
{
    private static readonly string[] Both =
    [
        "收、支总计", "收支总计", "收入支出总计", "收入、支出总计", "收入和支出总计", "收入与支出总计", "收支总决算", "收、支总决算", "收支决算总计", "收、支决算总计", "收、支总额", "收支总额",
        "收入支出总额", "收入支出总决算", "收入总计和支出总计", "收入总计及支出总计", "收入总计与支出总计", "收支合计", "收、支合计", "收支", "收、支", "收入支出", "收入、支出", "收支决算", "收入总计、支出总计", "收入、支出决算总计", "收入支出决算总计", "收入和支出决算总计", "收入决算和支出决算总计",
    ];

    private static readonly string[] Revenue = ["收入总计", "总收入", "收入总额", "收入决算总计", "收入决算总额", "收入总决算"];
    private static readonly string[] Expenditure = ["支出总计", "总支出", "支出总额", "支出决算总计", "支出决算总额", "支出总决算"];

    private static readonly SubjectHit Execution = new(StatementKinds.BudgetExecution, "general-budget", "final");

    private readonly Vocabulary vocabulary = Build(topic, isOfAllFunds);

    public Topic Topic => topic;

    /// <summary>其余各项收入均为0万元: of several subjects at once.</summary>
    public bool IsAside(StatedFigure figure) => figure.Lead.Clause.StartsWith("其余", StringComparison.Ordinal);

    public SubjectHit? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => FindIn(WithoutExcluded(zone), figure, paragraph);

    private SubjectHit? FindIn(string zone, StatedFigure figure, ParagraphReading paragraph) =>
        (topic == Topic.GeneralBudget ? Item(figure, paragraph) : null) ?? OwnTotals.OfAll(zone, paragraph.Text, topic) ?? Adjusted(Apart(zone, figure, paragraph) ?? vocabulary.FindLast(zone), figure, paragraph);

    public SubjectHit? Named(string words) => vocabulary.FindLast(words);

    public SubjectHit? Default(StatedFigure figure) => topic switch
    {
        Topic.GeneralBudget when IsExecution(figure) => Execution,
        Topic.GeneralBudget when figure is { Role: Role.Amount, Lead.End: 0 } => new SubjectHit(StatementKinds.GeneralBudgetExpenditure, ""),
        Topic.AppropriationOverall when IsExecution(figure) => new SubjectHit(StatementKinds.AppropriationTotal, "", "final"),
        _ => null,
    };

    /// <summary>教育支出100万元，完成年初预算的95%: the completion is of the item's execution, not of its share in the whole; 占本年支出的95% is of the expenditure.</summary>
    public SubjectHit? Measured(SubjectHit hit, Role role) => hit.Kind switch
    {
        StatementKinds.BudgetExecution when role == Role.Share && hit == Execution => new SubjectHit(StatementKinds.GeneralBudgetExpenditure, ""),
        StatementKinds.GeneralBudgetExpenditure when role == Role.Completion => Execution,
        StatementKinds.ClassComposition when role == Role.Completion && topic == Topic.GeneralBudget => new SubjectHit(StatementKinds.ItemExecution, hit.Subject, "final") { Code = hit.Code },
        _ => null,
    };

    public SubjectHit? FindName(StatedFigure figure, ParagraphReading paragraph)
    {
        if (NamePhrase.Before(figure, paragraph) is not { } phrase) return null;
        if (topic == Topic.GeneralBudget && IsExecution(figure)) return phrase.Text is "支出" or "当年支出" or "本年支出" || phrase.Text.Length > 40 ? null : new SubjectHit(StatementKinds.ItemExecution, phrase.Printed, "final");
        if (figure.IsValue && OwnTotals.Find(phrase.Text, topic) is { } own) return own;
        if (phrase.Text == "支出" && topic == Topic.AppropriationOverall && FollowsRevenue(figure, paragraph)) return new SubjectHit(StatementKinds.AppropriationTotal, "", "expenditure");
        if (phrase.Text.EndsWith("收入", StringComparison.Ordinal) && topic is Topic.Overall or Topic.Revenue or Topic.AppropriationOverall && phrase.Text.Length is > 2 and < 24)
            return new SubjectHit(StatementKinds.RevenueComposition, phrase.Printed);
        return ClassNames.Length(phrase.Text) is { } length && phrase.Text[..length] is not ("支出" or "总支出" or "各项支出")
            ? new SubjectHit(topic is Topic.GeneralBudget or Topic.AppropriationOverall && ClassNames.IsEconomic(phrase.Text[..length]) ? "economic-composition" : ClassKind, phrase.Printed[..length])
            : null;
    }

    public string? Operand(SubjectHit hit, StatedFigure figure) => Operands.Of(hit, figure);

    public List<SubjectHit>? Listed(StatedFigure figure, ParagraphReading paragraph, int count) => topic == Topic.GeneralBudget ? ItemList.Find(figure.Lead, paragraph, count) : null;

    /// <summary>事业收入（不含教育收费）: what a name leaves out is no name.</summary>
    private static string WithoutExcluded(string zone) =>
        zone.IndexOf("（不含", StringComparison.Ordinal) is var open and >= 0 && zone.IndexOf('）', open) is var close and >= 0 ? zone.Remove(open, close + 1 - open) : zone;

    private SubjectHit? Apart(string zone, StatedFigure figure, ParagraphReading paragraph) =>
        topic == Topic.AppropriationOverall ? FundsApart.Find(zone, paragraph.Text[..figure.Figure.Start]) : null;

    /// <summary>A name with a code of three digits is a class.</summary>
    private SubjectHit? Item(StatedFigure figure, ParagraphReading paragraph) =>
        (ItemName.Find(figure.Lead, paragraph, IsExecution(figure) || (figure.Role == Role.Amount && IsMeasured(figure, paragraph))) ?? Opening(figure, paragraph)) is not { } hit ? null : hit.Code?.Length == 3 ? new SubjectHit(ClassKind, hit.Subject) { Code = hit.Code } : hit;

    /// <summary>1.行政运行。年初预算为…: a numbered paragraph that opens with a name and nothing else.</summary>
    private static SubjectHit? Opening(StatedFigure figure, ParagraphReading paragraph)
    {
        if (!IsExecution(figure) || figure.Lead.Start != 0) return null;
        var start = HeadingNumbers.Read(paragraph.Text).Length;
        var stop = start == 0 ? -1 : paragraph.Text.AsSpan(start).IndexOfAny('。', '：');
        if (stop is < 2 or > 40 || start + stop >= figure.Figure.Start) return null;
        var name = paragraph.Text.Substring(start, stop);
        return name.AsSpan().IndexOfAny("，；（") >= 0 || name.EndsWith("情况", StringComparison.Ordinal) || name.Contains("财政拨款", StringComparison.Ordinal) || name.Contains("决算", StringComparison.Ordinal)
            ? null
            : new SubjectHit(StatementKinds.ItemExecution, paragraph.Source.Printed.Substring(start, stop), "final");
    }

    private string ClassKind => KindOfComposition(topic, isClass: true);

    private static string KindOfComposition(Topic topic, bool isClass) => topic switch
    {
        Topic.GeneralBudget => isClass ? StatementKinds.ClassComposition : StatementKinds.AppropriationComposition,
        Topic.AppropriationOverall => StatementKinds.AppropriationComposition,
        _ => StatementKinds.ExpenditureComposition,
    };

    /// <summary>财政拨款收入A万元、支出B万元.</summary>
    private static bool FollowsRevenue(StatedFigure figure, ParagraphReading paragraph) =>
        paragraph.Figures.LastOrDefault(f => f.Figure.Start < figure.Figure.Start) is { IsValue: true } before && before.Lead.Clause.TrimEnd('为').EndsWith("财政拨款收入", StringComparison.Ordinal)
        && !before.Lead.Clause.Contains("公共预算", StringComparison.Ordinal) && !before.Lead.Clause.Contains("基金", StringComparison.Ordinal) && !before.Lead.Clause.Contains("国有资本", StringComparison.Ordinal);

    private static bool IsExecution(StatedFigure figure) => figure.Role is Role.OriginalBudget or Role.AdjustedBudget or Role.Budget or Role.Final or Role.Completion;

    /// <summary>The general budget's expenditure against its budget is its execution; by itself it is an amount.</summary>
    private SubjectHit? Adjusted(SubjectHit? hit, StatedFigure figure, ParagraphReading paragraph)
    {
        if (hit is { Kind: StatementKinds.RevenueComposition, Subject: "public-service" } && figure.IsValue && PartName(figure, paragraph) is { } part) return new SubjectHit(hit.Kind, part);
        if (hit is { Kind: StatementKinds.RevenueComposition, Subject: "appropriation.general-budget" } && topic == Topic.AppropriationOverall && !ListsRevenue(paragraph.Text))
            return new SubjectHit(StatementKinds.GeneralBudgetRevenue, "");
        if (hit is { Kind: StatementKinds.RevenueComposition, Subject: "appropriation" } && topic == Topic.AppropriationOverall && !IsListed(paragraph.Text[..figure.Figure.Start]))
            return new SubjectHit(StatementKinds.AppropriationTotal, "", "revenue");
        if (hit?.Kind != StatementKinds.GeneralBudgetExpenditure) return hit;
        if (figure.Role is Role.OriginalBudget or Role.AdjustedBudget or Role.Budget or Role.Completion) return Execution;
        return figure.Role == Role.Final && IsMeasured(figure, paragraph) ? Execution : hit;
    }

    /// <summary>科研事业收入, 教育事业收入: a part of 事业收入, not all of it.</summary>
    private static string? PartName(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { } phrase && PublicServiceParts.Any(p => phrase.Text == p + "事业收入") ? phrase.Printed : null;

    private static readonly string[] PublicServiceParts = ["教育", "科研", "科教", "医疗", "培训", "后勤"];

    private static bool IsListed(string before) => ListsRevenue(before) || before.Contains("总计", StringComparison.Ordinal);

    private static bool ListsRevenue(string text) =>
        text.Contains("其中", StringComparison.Ordinal) || text.Contains("包括", StringComparison.Ordinal) || text.Contains("政府性基金", StringComparison.Ordinal) || text.Contains("国有资本", StringComparison.Ordinal);

    /// <summary>A budget or a completion stands right after the final figure.</summary>
    private static bool IsMeasured(StatedFigure figure, ParagraphReading paragraph)
    {
        var next = paragraph.Next(figure);
        return next is not null && !next.Lead.CrossesSentence && next.Role is Role.Completion or Role.Budget or Role.OriginalBudget or Role.AdjustedBudget;
    }

    private static Vocabulary Build(Topic topic, bool isOfAllFunds)
    {
        var isAppropriation = topic is Topic.AppropriationOverall or Topic.GeneralBudget;
        var total = isAppropriation ? StatementKinds.AppropriationTotal : StatementKinds.GrandTotal;
        List<(string, SubjectHit)> entries =
        [
            .. Outlays(topic), .. CurrentYear(topic, isAppropriation), .. Totals(StatementKinds.AppropriationTotal, "财政拨款"),
            .. Totals(StatementKinds.AppropriationTotal, "一般公共预算财政拨款"), .. Totals(total, ""), .. Carryovers(), .. Revenues(topic), .. Kinds(topic), .. Funds(topic, isOfAllFunds),
        ];
        return new Vocabulary([.. entries]);
    }

    private static IEnumerable<(string, SubjectHit)> Totals(string kind, string prefix)
    {
        yield return (Joined(prefix, Both), new SubjectHit(kind, "", "total"));
        yield return (Joined(prefix, Revenue), new SubjectHit(kind, "", "revenue"));
        yield return (Joined(prefix, Expenditure), new SubjectHit(kind, "", "expenditure"));
    }

    private static IEnumerable<(string, SubjectHit)> CurrentYear(Topic topic, bool isAppropriation)
    {
        const string revenue = "本年收入合计|本年收入总计|本年收入|收入合计|当年收入合计|当年收入|本年度收入合计|本年度收入|年度收入|本年总收入";
        const string expenditure = "本年支出合计|本年支出总计|本年支出|支出合计|当年支出合计|当年支出|本年度支出合计|本年度支出|年度支出|本年总支出";
        yield return ("财政拨款收入合计|财政拨款本年收入合计|财政拨款本年收入|本年财政拨款收入合计", new SubjectHit(StatementKinds.AppropriationTotal, "", "revenue"));
        yield return ("财政拨款支出合计|财政拨款本年支出合计|财政拨款本年支出|本年财政拨款支出合计", new SubjectHit(StatementKinds.AppropriationTotal, "", "expenditure"));
        yield return (revenue, isAppropriation ? new SubjectHit(StatementKinds.AppropriationTotal, "", "revenue") : new SubjectHit(StatementKinds.CurrentYearTotal, "revenue"));
        if (topic != Topic.GeneralBudget)
            yield return (expenditure, isAppropriation ? new SubjectHit(StatementKinds.AppropriationTotal, "", "expenditure") : new SubjectHit(StatementKinds.CurrentYearTotal, "expenditure"));
        if (topic is Topic.Overall or Topic.Revenue) yield return ("年收入决算|年度收入决算|年收入决算数", new SubjectHit(StatementKinds.CurrentYearTotal, "revenue"));
        if (topic is Topic.Overall or Topic.Expenditure) yield return ("年支出决算|年度支出决算|年支出决算数", new SubjectHit(StatementKinds.CurrentYearTotal, "expenditure"));
        if (topic == Topic.Revenue) yield return ("收入总计|总收入|收入总额", new SubjectHit(StatementKinds.CurrentYearTotal, "revenue"));
        if (topic == Topic.Expenditure) yield return ("支出总计|总支出|支出总额|各项支出总计", new SubjectHit(StatementKinds.CurrentYearTotal, "expenditure"));
    }

    /// <summary>What other words would read otherwise: the general budget's total expenditure, and operating costs among the totals.</summary>
    private static IEnumerable<(string, SubjectHit)> Outlays(Topic topic)
    {
        if (topic == Topic.GeneralBudget)
            yield return ("一般公共预算财政拨款支出总计|一般公共预算财政拨款支出总额|一般公共预算财政拨款总支出|一般公共预算支出总计", new SubjectHit(StatementKinds.GeneralBudgetExpenditure, ""));
        yield return ("机关运行经费|机关运行经费支出|机构运行经费|机构运行经费支出|单位运行经费|单位运行经费支出", new SubjectHit(StatementKinds.OperatingCosts, ""));
    }

    private static IEnumerable<(string, SubjectHit)> Carryovers()
    {
        yield return ("年初结转和结余|年初结转结余|上年结转和结余|上年结转结余|上年结转|年初结余|年初结转|以前年度结转和结余", new SubjectHit(StatementKinds.OpeningCarryover, ""));
        yield return ("年末结转和结余|年末结转结余|结转下年|年末结余|年末结转|结转和结余下年|结转下年支出|年终结转和结余|年终结转结余|结转下年使用", new SubjectHit(StatementKinds.ClosingCarryover, ""));
        yield return ("年初财政拨款结转和结余|年初财政拨款结转结余|财政拨款年初结转和结余|上年财政拨款结转", new SubjectHit(StatementKinds.OpeningCarryover, "appropriation"));
        yield return ("财政拨款结转结余|财政拨款结转和结余|年末财政拨款结转和结余|年末财政拨款结转结余|财政拨款年末结转和结余", new SubjectHit(StatementKinds.ClosingCarryover, "appropriation"));
        yield return ("使用非财政拨款结余|使用非财政拨款结余（含专用结余）|使用非财政拨款结余和专用结余|使用专用结余|用事业基金弥补收支差额|事业基金弥补收支差额|非财政拨款结余", new SubjectHit("non-fiscal-surplus-used", ""));
        yield return ("结余分配", new SubjectHit("surplus-distribution", ""));
    }

    private static IEnumerable<(string, SubjectHit)> Revenues(Topic topic)
    {
        if (topic is Topic.GeneralBudget or Topic.Expenditure) yield break;
        const string kind = StatementKinds.RevenueComposition;
        yield return ("一般公共预算财政拨款收入|一般公共预算财政拨款|一般公共预算收入|一般公共预算拨款收入|一般公共预算拨款", new SubjectHit(kind, "appropriation.general-budget"));
        yield return ("政府性基金预算财政拨款收入|政府性基金预算财政拨款|政府性基金收入|政府性基金预算收入|政府性基金财政拨款收入|政府性基金预算拨款收入", new SubjectHit(kind, "appropriation.government-fund"));
        yield return ("国有资本经营预算财政拨款收入|国有资本经营预算财政拨款|国有资本经营预算收入|国有资本经营收入|国有资本经营财政拨款收入|国有资本经营预算拨款收入", new SubjectHit(kind, "appropriation.state-capital"));
        yield return ("财政拨款收入|财政拨款|本年财政拨款|财政补助收入", new SubjectHit(kind, "appropriation"));
        yield return ("上级补助收入", new SubjectHit(kind, "superior-subsidy"));
        yield return ("事业收入", new SubjectHit(kind, "public-service"));
        yield return ("教育收费|教育收费收入", new SubjectHit(kind, "public-service.tuition"));
        yield return ("经营收入", new SubjectHit(kind, "commercial"));
        yield return ("附属单位上缴收入|附属单位缴款|附属单位上缴", new SubjectHit(kind, "affiliate-remittance"));
        yield return ("其他收入", new SubjectHit(kind, "other"));
    }

    private static IEnumerable<(string, SubjectHit)> Kinds(Topic topic)
    {
        if (topic == Topic.Revenue) yield break;
        var kind = KindOfComposition(topic, isClass: false);
        yield return ("基本支出", new SubjectHit(kind, "basic"));
        yield return ("项目支出", new SubjectHit(kind, "project"));
        yield return ("基本建设类项目支出|基本建设类项目|基本建设项目支出", new SubjectHit("project-composition", "基本建设类项目"));
        yield return ("行政事业类项目支出|行政事业类项目", new SubjectHit("project-composition", "行政事业类项目"));
        yield return ("上缴上级支出|上缴上级", new SubjectHit(kind, "remittance-to-superior"));
        yield return ("经营支出|经营性支出", new SubjectHit(kind, "commercial"));
        yield return ("对附属单位补助支出|对附属单位补助|附属单位补助支出", new SubjectHit(kind, "affiliate-subsidy"));
        if (topic == Topic.Expenditure)
        {
            yield return ("正常运转的日常支出|日常运转支出", new SubjectHit(kind, "basic"));
            yield return ("专项业务支出|专项业务工作支出|专项业务工作的经费支出", new SubjectHit(kind, "project"));
        }

        // Of all funds, so not what the table of the general budget's basic expenditure prints.
        var ofAllFunds = topic is Topic.Expenditure or Topic.Overall;
        yield return ("人员经费|人员支出|人员经费支出", ofAllFunds ? new SubjectHit("basic-composition", "personnel") : new SubjectHit(StatementKinds.BasicExpenditure, "", "personnel"));
        yield return ("公用经费|日常公用经费|公用支出|日常公用支出|公用经费支出", ofAllFunds ? new SubjectHit("basic-composition", "running") : new SubjectHit(StatementKinds.BasicExpenditure, "", "running"));
    }

    private static IEnumerable<(string, SubjectHit)> Funds(Topic topic, bool isOfAllFunds)
    {
        yield return ("政府性基金预算财政拨款支出|政府性基金预算支出|政府性基金支出", new SubjectHit(StatementKinds.GovernmentFund, "", "final"));
        yield return ("国有资本经营预算财政拨款支出|国有资本经营预算支出", new SubjectHit(StatementKinds.StateCapital, "", "final"));
        if (topic == Topic.AppropriationOverall || isOfAllFunds) yield return ("财政拨款支出|财政拨款支出决算", new SubjectHit(StatementKinds.AppropriationTotal, "", "expenditure"));
        else if (topic == Topic.GeneralBudget) yield return ("财政拨款支出", new SubjectHit(StatementKinds.GeneralBudgetExpenditure, ""));
        if (topic is Topic.GeneralBudget or Topic.AppropriationOverall)
            yield return ("一般公共预算财政拨款支出|一般公共预算支出|一般公共预算拨款支出|一般公共预算当年拨款支出|一般公共预算财政拨款本年支出|一般公共预算财政拨款支出合计|一般公共预算本年支出", new SubjectHit(StatementKinds.GeneralBudgetExpenditure, ""));
        if (topic == Topic.GeneralBudget)
            yield return ("一般公共预算财政拨款收入|一般公共预算财政拨款本年收入", new SubjectHit(StatementKinds.GeneralBudgetRevenue, ""));
    }

    private static string Joined(string prefix, string[] words) => string.Join('|', words.Select(w => prefix + w));
}
