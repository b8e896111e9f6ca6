namespace Extractor.Layout.Aligned;

/// <summary>One row of the table: more than one text row where a cell is wrapped.</summary>
internal sealed record BodyRow(List<TextRow> Lines)
{
    public double Top => Lines[0].Top;

    public double Bottom => Lines[^1].Bottom;
}
