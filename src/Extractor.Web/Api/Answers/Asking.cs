using System.ComponentModel;

namespace Extractor.Web.Api;

[Description("A page of what a search through all paragraphs found.")]
internal sealed record ParagraphList(
    [Description("The time ran out: there may be more.")] bool CutOff,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<ParagraphFound> Items);

[Description("A paragraph that holds what was searched for.")]
internal sealed record ParagraphFound(
    [Description("The document's key.")] string Document,
    [Description("The body, or the file where none is named.")] string Body,
    int? Year,
    string Section,
    int Page,
    string Text);

[Description("What a question in SQL came to.")]
internal sealed record SqlRows(
    IReadOnlyList<string> Columns,
    [Description("Each with a value for each column: a text, a number or null.")] IReadOnlyList<IReadOnlyList<object?>> Rows,
    [Description("There are more rows.")] bool CutOff);

[Description("A question that is asked often.")]
internal sealed record QuestionToBeginFrom([Description("In Chinese.")] string Name, string Sql);

[Description("The accounts of a body's years, the oldest first, or of a city's bodies in a year, the largest first.")]
internal sealed record Comparison(
    IReadOnlyList<ComparedAccounts> Items,
    [Description("What documents of the body contradict of each other.")] IReadOnlyList<ContradictionBetween> Between);

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

internal sealed record BudgetAndFinal(decimal? BudgetYuan, decimal? FinalYuan);

internal sealed record ClassAmount([Description("As the table names it.")] string Name, decimal AmountYuan);

[Description("What two documents of a body contradict of each other.")]
internal sealed record ContradictionBetween(
    [Description("The key of the document on which it is found.")] string Document,
    [Description("The finding's key.")] string Finding,
    string Rule,
    [Description("contradiction, doubt, warning or note.")] string Severity,
    string MessageZh,
    string MessageEn);

[Description("A city and year that can be compared.")]
internal sealed record CityYear(string City, int Year, int Documents);

[Description("A measure that lies far from those of a body's peers, or of its own other years.")]
internal sealed record Outlier(
    [Description("The document's key.")] string Document,
    string? Body,
    string? City,
    int? Year,
    string Measure,
    [Description("percent or yuan.")] string Unit,
    double Value,
    [Description("In yuan.")] double Numerator,
    [Description("In yuan, or as a count.")] double Denominator,
    [Description("peers (same city, year, scope and kind) or own years.")] string ComparedWith,
    [Description("How many values the group has.")] int Members,
    [Description("Of the group.")] double Median,
    [Description("How many robust standard deviations from the median.")] double Deviations,
    [Description("Where the numerator is printed.")] int? Page);
