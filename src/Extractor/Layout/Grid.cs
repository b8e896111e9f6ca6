using Extractor.Layout.Parts;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>A table's grid on one page. Every place (row, column) is covered by exactly one cell.</summary>
internal sealed record Grid
{
    public required int Page { get; init; }

    public required Box Box { get; init; }

    public required int RowCount { get; init; }

    public required int ColumnCount { get; init; }

    /// <summary>From the top row to the bottom one, each from left to right.</summary>
    public required IReadOnlyList<GridCell> Cells { get; init; }

    public required GridOrigin Origin { get; init; }

    /// <summary>How many of the first rows are the head, where that is known: in grids without rulings.</summary>
    public int HeadRows { get; init; }

    /// <summary>No border is drawn above the first row, though others are: the page may begin in the middle of a row.</summary>
    public bool OpenTop { get; init; }

    /// <summary>No border is drawn below the last row, though others are: the row may go on overleaf.</summary>
    public bool OpenBottom { get; init; }

    /// <summary>It may go on with the form that the page before ends in the middle of.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The columns of its last part, where it is a form that goes on overleaf.</summary>
    public OpenPart? Open { get; init; }
}
