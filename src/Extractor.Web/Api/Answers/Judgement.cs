using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("What a reviewer decided.")]
internal sealed record Judgement(
    [Description("What the next decision on the finding sends as 'seen'.")] long Id,
    string State,
    string Note,
    string Reviewer,
    [Description("UTC.")] DateTime Decided);
