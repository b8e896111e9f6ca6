using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

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
