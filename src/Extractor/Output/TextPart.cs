using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Output;

/// <summary>A section of the running text, or the opening of a report: its heading as line 0, then its own paragraphs, without its sections'.</summary>
/// <param name="Part">narrative or report.</param>
internal sealed record TextPart(
    string Part, string Path, int Level, string PrintedNumber, string Title, Evidence Heading, IReadOnlyList<NarrativeParagraph> Own)
{
    /// <summary>Each paragraph's number, text and first line.</summary>
    public IEnumerable<(int Number, string Text, Evidence Place)> Lines => Own.Where(p => p.Lines.Count > 0)
        .Select((paragraph, index) => (index + 1, paragraph.Text, paragraph.Lines[0])).Prepend((0, Heading.Text, Heading));

    /// <summary>In the order of the document.</summary>
    public static IEnumerable<TextPart> Of(Disclosure disclosure) =>
        disclosure.Narrative.Sections.SelectMany(s => Of("narrative", s)).Concat(disclosure.Attachments.Reports.SelectMany(Of));

    private static IEnumerable<TextPart> Of(PerformanceReport report) =>
        report.Sections.SelectMany(s => Of("report", s)).Prepend(new TextPart("report", "", 0, "", report.Title.Text, report.Title, report.Opening));

    private static IEnumerable<TextPart> Of(string part, Section section) =>
        section.Sections.SelectMany(s => Of(part, s))
            .Prepend(new TextPart(part, section.Path, section.Level, section.PrintedNumber, section.Title, section.Heading, section.Paragraphs));
}
