using Extractor.Domain;

namespace Extractor.Forms.Heads;

/// <summary>Columns that make one row together: code, label and figures. A two-sided table has two groups.</summary>
internal sealed record ColumnGroup(
    TableSide Side,
    IReadOnlyList<HeadColumn> Codes,
    IReadOnlyList<HeadColumn> Labels,
    IReadOnlyList<HeadColumn> Figures);
