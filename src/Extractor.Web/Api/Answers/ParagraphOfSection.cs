using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A paragraph and the section that it stands in.")]
internal sealed record ParagraphOfSection(
    [Description("The position of the section in the tree as counted: 3.5.1.")] string Path,
    [Description("The heading without its number.")] string Section,
    string Text,
    int Page);
