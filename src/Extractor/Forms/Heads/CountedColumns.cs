using System.Globalization;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Heads;

/// <summary>
/// Two pages of one sheet whose columns are counted on (栏次 1 2 on the left one, 3 4 5 on the right one): the numbers stand in one row, at
/// whatever heights they are printed.
/// </summary>
internal static class CountedColumns
{
    /// <summary>Numbers stand below no more rows of heads.</summary>
    private const int MostRowsAbove = 8;

    /// <summary>No table has a thousand columns.</summary>
    private const int MostDigits = 3;

    /// <summary>The right page moved up or down to the heights of the left one; itself where no numbers go on.</summary>
    public static Sheet Beside(Sheet left, Sheet right) =>
        HeightOf(left, static r => HeadReader.IsOrdinalRow(r) && Numbers(r).Any()) is { } own && left.Rows[own.Row] is var counted
        && HeightOf(right, r => CountsOn(r, Numbers(counted).Max())) is { } next
        ? right.Moved(own.Center - next.Center) : right;

    private static (int Row, double Center)? HeightOf(Sheet sheet, Func<SheetRow, bool> isIt)
    {
        for (var r = 0; r < Math.Min(MostRowsAbove, sheet.Rows.Count); r++)
            if (sheet.TextHeights[r] is { Count: > 0 } heights && isIt(sheet.Rows[r])) return (r, heights[0].Center);
        return null;
    }

    private static bool CountsOn(SheetRow row, int last) => row.Printed.Count > 0 && row.Printed.Index().All(c => NumberOf(c.Item) == last + 1 + c.Index);

    private static IEnumerable<int> Numbers(SheetRow row) => row.Printed.Select(NumberOf).OfType<int>();

    private static int? NumberOf(SheetCell cell) =>
        cell.Word.Length <= MostDigits && int.TryParse(cell.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
