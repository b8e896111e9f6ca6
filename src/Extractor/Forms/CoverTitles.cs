using Extractor.Forms.Captions;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>A title that stands on the page before its table: alone on a page of its own, or as the page's last lines.</summary>
internal static class CoverTitles
{
    /// <summary>A page with more lines than these is no table's cover.</summary>
    private const int MostLines = 6;

    public static TablePart WithTitle(TablePart part, IReadOnlyList<PageLayout> pages)
    {
        if (part.Caption.Title is not null || part.Caption.FollowsText || !part.Piece.IsFirstOnPage || part.Head.RowCount == 0) return part;
        var before = pages.LastOrDefault(p => p.Number < part.Page && (p.Lines.Count > 0 || p.Grids.Count > 0));
        if (before is null || part.Page - before.Number > 2) return part;
        if (before.Grids.Count > 0 || before.Lines.Count > MostLines) return TailTitle(part, before);
        var caption = CaptionReader.Read(before.Lines);
        return caption.Title is null || KnownForms.ByTitle(caption.TitleText!) is null ? part : part with { Caption = part.Caption.Or(caption) };
    }

    /// <summary>The last line of a page of text or tables, when it is a known title.</summary>
    private static TablePart TailTitle(TablePart part, PageLayout before)
    {
        var bottom = before.Grids.Select(g => before.Frame.FromPage(g.Box).Y1).DefaultIfEmpty(0).Max();
        var tail = before.Lines.Where(l => l.Upright.Y0 > bottom).TakeLast(3).ToArray();
        if (tail.Count(l => TitleText.IsTableTitle(l.Text)) != 1) return part;
        var caption = CaptionReader.Read(tail);
        return caption.Title is null || KnownForms.ByTitle(caption.TitleText!) is null ? part : part with { Caption = part.Caption.Or(caption) };
    }
}
