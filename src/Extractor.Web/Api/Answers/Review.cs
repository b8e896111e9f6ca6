using System.ComponentModel;

namespace Extractor.Web.Api;

[Description("The findings of a document, the weightiest first.")]
internal sealed record FindingList(
    [Description("The document's key.")] string Document,
    [Description("How many comparisons agree.")] int Agrees,
    [Description("How many could not be made.")] int NotComparable,
    int Total,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<FindingOfDocument> Items);

[Description("Something that disagrees, with what reviewers made of it.")]
internal sealed record FindingOfDocument(
    [Description("Its name in addresses.")] string Key,
    [Description("The rule that tells it best.")] string Rule,
    [Description("contradiction, doubt, warning or note.")] string Severity,
    string MessageZh,
    string MessageEn,
    [Description("Worked through; empty where there is nothing to calculate.")] string Arithmetic,
    [Description("open, confirmed, false-alarm, rectified or pending.")] string State,
    [Description("What other rules say of the same figures.")] IReadOnlyList<FurtherVerdict> Also,
    [Description("Where its figures are printed, the doubted one first.")] IReadOnlyList<Place> Evidence,
    [Description("What reviewers decided, newest first.")] IReadOnlyList<Judgement> History);

[Description("What another rule says of the same figures.")]
internal sealed record FurtherVerdict(string Rule, string MessageZh, string MessageEn);

[Description("What a reviewer decided.")]
internal sealed record Judgement(
    [Description("What the next decision on the finding sends as 'seen'.")] long Id,
    string State,
    string Note,
    string Reviewer,
    [Description("UTC.")] DateTime Decided);

[Description("A finding that nobody has decided yet.")]
internal sealed record WaitingFinding(
    [Description("The document's key.")] string Document,
    [Description("The finding's key.")] string Finding,
    [Description("The body, or the file where none is named.")] string Body,
    int? Year,
    string? City,
    string Rule,
    [Description("contradiction, doubt, warning or note.")] string Severity,
    string MessageZh,
    [Description("Where its first figure is printed; null where all stand in other documents.")] int? Page);

[Description("The last decision on a finding.")]
internal sealed record DecisionOnFinding(
    [Description("The document's key.")] string Document,
    [Description("Of the PDF.")] string Sha256,
    [Description("The body; null where the document is no longer in the store.")] string? Body,
    [Description("The finding's key when it was decided.")] string Finding,
    string Rule,
    string MessageZh,
    Judgement Decision);

[Description("A rule: what it compares, and why that must agree.")]
internal sealed record RuleOfBook(
    string Id,
    [Description("Of a finding by this rule: contradiction, doubt, warning or note.")] string Severity,
    string TitleZh,
    string TitleEn,
    string ComparesZh,
    string ComparesEn,
    string WhyZh,
    string WhyEn,
    string ExampleZh,
    string ExampleEn);
