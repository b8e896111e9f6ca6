using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Output.Drawing;

/// <summary>
/// The text of a page that nothing of what was read stands on: outside the grids whole lines, inside them figures. Heads, codes and column numbers of a
/// grid are read as what they are and held by no mark of their own.
/// </summary>
internal static class UnreadText
{
    public static IEnumerable<PageMark> Of(PageLayout layout, List<PageMark> marks)
    {
        Box[] read = [.. marks.Select(static m => m.Place.Box)];
        foreach (var line in layout.Lines)
            if (!line.CharacterBoxes.Any(b => IsIn(read, b))) yield return Unread(line.Evidence);
        foreach (var cell in layout.Grids.SelectMany(static g => g.Cells).Where(static c => LostFigures.IsIn(c.Text)))
            if (!IsIn(read, cell.TextBox)) yield return Unread(new Evidence(layout.Number, cell.TextBox, cell.Text));
    }

    private static bool IsIn(Box[] read, Box box) => Array.Exists(read, r => r.Contains(box.CenterX, box.CenterY));

    private static PageMark Unread(Evidence place) => new(place, Palette.Unreadable, "read as nothing");
}
