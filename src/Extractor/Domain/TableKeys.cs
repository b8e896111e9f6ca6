namespace Extractor.Domain;

/// <summary>The keys of the tables that are known by name; see the list of forms for their titles.</summary>
public static class TableKeys
{
    /// <summary>收入支出决算总表</summary>
    public const string Overall = "overall";

    /// <summary>收入决算表</summary>
    public const string Revenue = "revenue";

    /// <summary>支出决算表</summary>
    public const string Expenditure = "expenditure";

    /// <summary>财政拨款收入支出决算总表</summary>
    public const string AppropriationOverall = "appropriation-overall";

    /// <summary>一般公共预算财政拨款支出决算表</summary>
    public const string GeneralBudget = "general-budget";

    /// <summary>一般公共预算财政拨款基本支出决算(明细)表</summary>
    public const string GeneralBudgetBasic = "general-budget-basic";

    /// <summary>政府性基金预算财政拨款收入支出决算表</summary>
    public const string GovernmentFund = "government-fund";

    /// <summary>国有资本经营预算财政拨款(收入)支出决算表</summary>
    public const string StateCapital = "state-capital";

    /// <summary>(一般公共预算)财政拨款“三公”经费支出决算表</summary>
    public const string ThreePublic = "three-public";

    /// <summary>A university's 财政拨款支出决算表.</summary>
    public const string Appropriation = "appropriation";

    /// <summary>项目支出绩效自评表</summary>
    public const string PerformanceSelfEvaluation = "performance-self-evaluation";

    /// <summary>Any table that none of the forms recognises, kept with its grid.</summary>
    public const string Other = "other";
}
