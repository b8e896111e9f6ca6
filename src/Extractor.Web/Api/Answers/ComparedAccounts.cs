using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A body's accounts of one year in a few figures; null where they are not printed or not read.")]
internal sealed record ComparedAccounts(
    [Description("The document's key.")] string Document,
    string Body,
    int? Year,
    [Description("department or unit.")] string? Scope,
    decimal? RevenueYuan,
    decimal? ExpenditureYuan,
    [Description("By item: total, abroad, vehicles, reception and what the table has beside them.")] IReadOnlyDictionary<string, BudgetAndFinal> ThreePublic,
    [Description("Of the three public expenses, in percent.")] decimal? Completion,
    [Description("Expenditure by class.")] IReadOnlyList<ClassAmount> Classes,
    int Contradictions);
