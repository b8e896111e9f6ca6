using Extractor.Narrative.Text;

namespace Extractor.Attachments.Reports;

/// <summary>A report's title and the paragraphs under it.</summary>
internal sealed record ReportDraft(ReportTitle Title, IReadOnlyList<FlowText> Paragraphs);
