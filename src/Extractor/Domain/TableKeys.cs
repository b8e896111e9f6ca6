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

    /// <summary>部门整体支出绩效自评表</summary>
    public const string DepartmentSelfEvaluation = "department-self-evaluation";

    /// <summary>Any table that none of the forms recognises, kept with its grid.</summary>
    public const string Other = "other";

    /// <summary>会议费、培训费表.</summary>
    internal const string MeetingsTraining = "meetings-training";

    /// <summary>A project's or a whole department's.</summary>
    internal static bool IsSelfEvaluation(string key) => key is PerformanceSelfEvaluation or DepartmentSelfEvaluation;

    /// <summary>Known by name, and no form of self-evaluation: its figures are those of accounts.</summary>
    internal static bool IsOfAccounts(string key) => key != Other && !IsSelfEvaluation(key);
}
