namespace Extractor.Narrative.Kinds;

/// <summary>
/// How much a section's title speaks of. Where a title holds words of several topics, the narrowest is meant, and of two as narrow the longer word.
/// </summary>
/// <remarks>一般公共预算财政拨款基本支出 is of basic expenditure, not of the general budget.</remarks>
internal enum Breadth
{
    /// <summary>“三公”经费, which are operating costs and bought too.</summary>
    Expense,

    /// <summary>政府采购, 国有资产, 绩效 …</summary>
    Matter,

    /// <summary>政府性基金, 国有资本经营.</summary>
    Fund,

    /// <summary>基本支出, of whatever fund.</summary>
    Part,

    /// <summary>财政拨款收入支出.</summary>
    Appropriations,

    /// <summary>一般公共预算, 财政拨款支出.</summary>
    GeneralBudget,

    /// <summary>收入支出决算总体情况.</summary>
    Accounts,

    /// <summary>收入决算, 支出决算.</summary>
    Side,
}
