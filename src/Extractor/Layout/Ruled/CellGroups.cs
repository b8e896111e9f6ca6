namespace Extractor.Layout.Ruled;

/// <summary>Places → cells: joins places over missing borders and cuts what comes of it into rectangles, so that every place has exactly one cell.</summary>
internal static class CellGroups
{
    /// <returns>A group number for each place, row by row.</returns>
    /// <param name="openRight">Whether no border stands between (row, column) and the next column.</param>
    /// <param name="openBelow">Whether no border stands between (row, column) and the next row.</param>
    public static int[] Join(int rows, int columns, Func<int, int, bool> openRight, Func<int, int, bool> openBelow)
    {
        var parents = new int[rows * columns];
        for (var i = 0; i < parents.Length; i++) parents[i] = i;
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
            {
                var i = r * columns + c;
                if (c + 1 < columns && openRight(r, c)) parents[Root(parents, i + 1)] = Root(parents, i);
                if (r + 1 < rows && openBelow(r, c)) parents[Root(parents, i + columns)] = Root(parents, i);
            }
        for (var i = 0; i < parents.Length; i++) parents[i] = Root(parents, i);
        return parents;
    }

    public static List<CellSpan> Rectangles(int[] groups, int rows, int columns)
    {
        var cells = new List<CellSpan>();
        var taken = new bool[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            if (taken[i]) continue;
            var cell = Grow(groups, taken, i / columns, i % columns, rows, columns);
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
                Array.Fill(taken, true, r * columns + cell.Column, cell.ColumnSpan);
            cells.Add(cell);
        }
        return cells;
    }

    private static CellSpan Grow(int[] groups, bool[] taken, int row, int column, int rows, int columns)
    {
        var right = column + 1;
        bool Free(int r, int c) => !taken[r * columns + c] && groups[r * columns + c] == groups[row * columns + column];
        bool RowIsFree(int r)
        {
            for (var c = column; c < right; c++)
                if (!Free(r, c)) return false;
            return true;
        }
        while (right < columns && Free(row, right)) right++;
        var bottom = row + 1;
        while (bottom < rows && RowIsFree(bottom)) bottom++;
        return new CellSpan(row, column, bottom - row, right - column);
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i) i = parents[i] = parents[parents[i]];
        return i;
    }
}
