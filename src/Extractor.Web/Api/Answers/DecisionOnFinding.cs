using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("The last decision on a finding.")]
internal sealed record DecisionOnFinding(
    [Description("The document's key.")] string Document,
    [Description("Of the PDF.")] string Sha256,
    [Description("The body; null where the document is no longer in the store.")] string? Body,
    [Description("The finding's key when it was decided.")] string Finding,
    string Rule,
    string MessageZh,
    Judgement Decision);
