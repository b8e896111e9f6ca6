using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

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
