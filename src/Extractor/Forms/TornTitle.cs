using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms;

/// <summary>
/// A title that the edge between two pages cuts: its beginning on the left page, its end at the same height on the right one. Letters near
/// the edge may be printed on both, and even the whole title on the left page, beyond its paper.
/// </summary>
internal sealed record TornTitle(TextLine Left, TextLine Right, TextLine Whole)
{
    public static TornTitle? Find(RawTablePart left, RawTablePart right)
    {
        foreach (var beginning in left.Above)
        {
            var end = right.Above.FirstOrDefault(r =>
                Math.Abs(BoxOf(right, r).CenterY - BoxOf(left, beginning).CenterY) < FormSettings.SameTextHeight * beginning.PointSize
                && Math.Abs(r.PointSize - beginning.PointSize) < FormSettings.SameSize);
            if (end is not null && WholeOf(left, beginning, right, end) is { } whole) return new TornTitle(beginning, end, whole);
        }
        return null;
    }

    /// <summary>The title of two lines at one height; null where they are none.</summary>
    private static TextLine? WholeOf(RawTablePart left, TextLine beginning, RawTablePart right, TextLine end) =>
        !IsWhole(beginning.Text) ? Join(beginning, end) : GoesOn(left, beginning, right, end) ? beginning : null;

    /// <summary>The end of the title again: it runs out of the left table, and comes in at the right one's edge.</summary>
    private static bool GoesOn(RawTablePart left, TextLine whole, RawTablePart right, TextLine end) =>
        end.Text.Length < whole.Text.Length && whole.Text.EndsWith(end.Text, StringComparison.Ordinal)
        && BoxOf(left, whole).X1 > left.Sheet.Columns[^1].X1 - whole.PointSize && BoxOf(right, end).X0 < right.Sheet.Columns[0].X0 + end.PointSize;

    private static TextLine? Join(TextLine left, TextLine right)
    {
        for (var shared = Math.Min(left.Text.Length, right.Text.Length) - 1; shared >= 0; shared--)
        {
            if (!left.Text.EndsWith(right.Text[..shared], StringComparison.Ordinal)) continue;
            var text = left.Text + right.Text[shared..];
            if (IsWhole(text)) return left with { Text = text, CharacterBoxes = [.. left.CharacterBoxes, .. right.CharacterBoxes.Skip(shared)] };
        }
        return null;
    }

    private static Box BoxOf(RawTablePart part, TextLine line) => part.Sheet.Frame.FromPage(line.Box);

    private static bool IsWhole(string text) => TitleText.IsTableTitle(text) && KnownForms.ByTitle(TitleText.From(text)) is not null;
}
