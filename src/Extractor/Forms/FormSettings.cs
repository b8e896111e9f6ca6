namespace Extractor.Forms;

/// <summary>
/// How near is near between the pages of a table. In points where a border's width and a producer's rounding count, which do not grow with the type.
/// </summary>
internal static class FormSettings
{
    /// <summary>Points: the outer borders of a table on two pages. Larger, and a table that is indented goes on with another.</summary>
    public const double SameTableEdge = 6;

    /// <summary>Letter heights: the same where the borders lie around the texts, whose reach grows with the type.</summary>
    public const double SameTextEdge = 0.6;

    /// <summary>Points: the borders of the lower half of a sheet under those of the upper one, printed by one program at once.</summary>
    public const double SameSheetEdge = 4;

    /// <summary>
    /// Points: the borders between the rows of a sheet on the pages of its left and right half. Larger, and a row goes to its neighbour's figures.
    /// </summary>
    public const double SameRowEdge = 1.5;

    /// <summary>Letter heights: the texts of one row of a sheet without rulings on both pages.</summary>
    public const double SameTextHeight = 0.35;

    /// <summary>The left and right borders of a self-evaluation form on two pages, in points: a border's width.</summary>
    public const double SameFormEdge = 3;

    /// <summary>Points: what producers round a cell's border by.</summary>
    public const double CellRounding = 1;

    /// <summary>Points of letter height: what is of one size, as producers round. Larger, and a title goes on with its unit line.</summary>
    public const double SameSize = 0.6;

    /// <summary>Letter heights from one line of a note to the next. Larger, and the next paragraph is part of the note.</summary>
    public const double NoteGap = 2;
}
