using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Web.Documents;
using Extractor.Web.Review;

namespace Extractor.Web.Serving;

/// <summary>A document and the part of its reading that is shown.</summary>
/// <param name="Gone">Decisions whose finding is no longer made.</param>
/// <param name="Tab">findings, tables, narrative, attachments or losses.</param>
/// <param name="Table">Of the tab of tables: which, from 1.</param>
/// <param name="HasPdf">Whether the original is at hand.</param>
/// <param name="HasViewer">Whether pdf.js is there.</param>
internal sealed record DocumentModel(
    OpenDocument Document, IReadOnlyList<Finding> Findings, IReadOnlyList<Decision> Gone, string Tab, int Table, bool HasPdf, bool HasViewer, Visitor Visitor)
{
    public string Address => $"/documents/{Document.Entry.Key}";

    public Disclosure Disclosure => Document.Disclosure;

    /// <summary>What was not read, by page.</summary>
    public IReadOnlyList<UnreadPlace> Losses => Document.Report.Losses;

    public IEnumerable<(string Tab, Phrase Name, int Count)> Tabs =>
    [
        ("findings", new("问题", "Findings"), Findings.Count),
        ("tables", new("表格", "Tables"), Disclosure.Tables.Count),
        ("narrative", new("文字说明", "Narrative"), Disclosure.Narrative.Statements.Count),
        ("attachments", new("附件", "Attachments"), Disclosure.Attachments.Forms.Count + Disclosure.Attachments.Reports.Count),
        ("losses", new("未读内容", "Not read"), Losses.Count),
    ];

    public string TabAddress(string tab) => tab == "findings" ? Address : $"{Address}?tab={tab}";
}
