using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A page of what a search through all paragraphs found.")]
internal sealed record ParagraphList(
    [Description("The time ran out: there may be more.")] bool CutOff,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<ParagraphFound> Items);
