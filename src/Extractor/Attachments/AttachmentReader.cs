using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;

namespace Extractor.Attachments;

/// <summary>Reads what a disclosure attaches on the performance of its projects: forms and reports, and which project each is of.</summary>
public static class AttachmentReader
{
    /// <param name="pages">In order.</param>
    /// <param name="tables">The document's tables; forms are among them, with their grids.</param>
    /// <param name="narrative">Its statements on projects are what forms and reports are linked to.</param>
    public static AttachmentReading Read(IReadOnlyList<PageLayout> pages, TableReading tables, NarrativeText narrative)
    {
        var forms = new FormFinder(pages, tables.Tables).Find().Select(FormReader.Read).ToArray();
        return new AttachmentReading(
            new PerformanceAttachments { Forms = [.. forms.Select(f => f.Form)] },
            [.. forms.SelectMany(f => f.Problems)]);
    }
}
