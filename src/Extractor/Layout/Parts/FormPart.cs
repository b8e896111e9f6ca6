using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>A part of a form: rows that share their columns.</summary>
/// <param name="Borders">Of its columns, from left to right.</param>
/// <param name="Rows">Top and bottom of each row's texts.</param>
/// <param name="Pitch">How far apart the lines of a cell are; null where no cell has two.</param>
/// <param name="GoesOn">Its columns, where it may go on overleaf.</param>
/// <param name="HasTotal">The total below its indicators ends the form.</param>
internal sealed record FormPart(double[] Borders, IReadOnlyList<(double Top, double Bottom)> Rows, IReadOnlyList<PartCell> Cells,
    IReadOnlyList<PartColumn>? GoesOn = null, double? Pitch = null, bool HasTotal = false);

/// <summary>A cell with a text.</summary>
internal sealed record PartCell(int Row, int RowSpan, int Column, List<Segment> Texts, int ColumnSpan = 1);
