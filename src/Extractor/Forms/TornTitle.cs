using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>A title that the edge between two pages cuts: its beginning on the left page, its end at the same height on the right one.</summary>
internal sealed record TornTitle(TextLine Left, TextLine Right, TextLine Whole)
{
    /// <summary>A letter that the edge runs through is printed on both pages.</summary>
    private const int MostShared = 2;

    public static TornTitle? Find(RawTablePart left, RawTablePart right)
    {
        foreach (var beginning in left.Above.Where(l => !IsWhole(l.Text)))
        {
            var end = right.Above.FirstOrDefault(r =>
                Math.Abs(right.Sheet.Frame.FromPage(r.Box).CenterY - left.Sheet.Frame.FromPage(beginning.Box).CenterY)
                    < FormSettings.SameTextHeight * beginning.PointSize
                && Math.Abs(r.PointSize - beginning.PointSize) < FormSettings.SameSize);
            if (end is not null && Join(beginning, end) is { } whole) return new TornTitle(beginning, end, whole);
        }
        return null;
    }

    private static TextLine? Join(TextLine left, TextLine right)
    {
        for (var shared = Math.Min(MostShared, right.Text.Length - 1); shared >= 0; shared--)
        {
            if (!left.Text.EndsWith(right.Text[..shared], StringComparison.Ordinal)) continue;
            var text = left.Text + right.Text[shared..];
            if (IsWhole(text)) return left with { Text = text, CharacterBoxes = [.. left.CharacterBoxes, .. right.CharacterBoxes.Skip(shared)] };
        }
        return null;
    }

    private static bool IsWhole(string text) => TitleText.IsTableTitle(text) && KnownForms.ByTitle(TitleText.From(text)) is not null;
}
