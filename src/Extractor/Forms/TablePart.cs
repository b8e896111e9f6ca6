using Extractor.Forms.Captions;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>A piece read into what is over it, its head and its body rows.</summary>
internal sealed record TablePart(RawTablePart Piece, Caption Caption, Head Head, IReadOnlyList<SheetRow> Body)
{
    public int Page => Piece.Page;

    public static TablePart Read(RawTablePart piece)
    {
        var inside = CaptionReader.Read(piece.Rows, out var count);
        var rows = piece.Rows.Skip(count).ToArray();
        var head = HeadReader.Read(rows);
        var above = CaptionReader.Read(piece.Above);
        var caption = inside.Or(above) with { FollowsText = above.FollowsText };
        if (caption.UnitText is null && CaptionReader.UnitInHead(rows) is { } unit) caption = caption with { UnitText = unit };
        return new TablePart(piece, caption, head, [.. rows.Skip(head.RowCount)]);
    }
}
