using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("What two documents of a body contradict of each other.")]
internal sealed record ContradictionBetween(
    [Description("The key of the document on which it is found.")] string Document,
    [Description("The finding's key.")] string Finding,
    string Rule,
    [Description("contradiction, doubt, warning or note.")] string Severity,
    string MessageZh,
    string MessageEn);
