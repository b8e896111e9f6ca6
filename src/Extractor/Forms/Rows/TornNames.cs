using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>
/// Labels without codes, whose lines the end of a page parts: 一般公共服务支 over 出. What names are usual tells it; of names that are not, that the line above
/// is as long as its column's labels come: it was broken there.
/// </summary>
internal sealed class TornNames(IReadOnlyList<SheetRow> rows)
{
    /// <summary>In letters: how far a line that is full may end before its column does, as marks are kept from a line's start.</summary>
    private const double Short = 2;

    private readonly Dictionary<int, double> _longest = [];

    /// <param name="upper">The label at the foot of a page.</param>
    /// <param name="lower">The one at the top of the next.</param>
    public bool AreHalves(SheetCell upper, SheetCell lower)
    {
        if (upper.IsBlank || lower.IsBlank || !IsWords(upper)) return false;
        if (IsName(upper.Text + lower.Text)) return true;
        return !IsName(upper.Text) && !IsName(lower.Text) && LengthOf(upper) > Longest(upper.Column) - (Short * LengthOf(upper) / upper.Text.Length);
    }

    private static bool IsName(string label) => FormWords.Contain(FormWords.NameOf(label));

    private static bool IsWords(SheetCell cell) => cell.Text.Any(ColumnRoles.IsHan);

    private double Longest(int column)
    {
        if (!_longest.TryGetValue(column, out var longest))
            _longest[column] = longest = rows.Select(r => r[column]).Where(IsWords).Max(LengthOf);
        return longest;
    }

    /// <summary>Along its lines, whichever way the page is turned.</summary>
    private static double LengthOf(SheetCell cell) => Math.Max(cell.Evidence.Box.Width, cell.Evidence.Box.Height);
}
