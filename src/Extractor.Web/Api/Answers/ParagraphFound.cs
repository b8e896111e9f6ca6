using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A paragraph that holds what was searched for.")]
internal sealed record ParagraphFound(
    [Description("The document's key.")] string Document,
    [Description("The body, or the file where none is named.")] string Body,
    int? Year,
    string Section,
    int Page,
    string Text);
