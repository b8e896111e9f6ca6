using Extractor.Forms.Heads;
using Extractor.Forms.Rows;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>Parts → sections: rows under the same head come together, a part without a head goes on under the one before.</summary>
internal sealed class SectionBuilder
{
    private readonly List<(Head Head, List<SheetRow> Rows)> _sections = [];
    private IReadOnlyList<SheetRow> _lastBody = [];

    /// <summary>The last part with a head; the first one where none has.</summary>
    public TablePart? Headed { get; private set; }

    public Head LastHead => _sections[^1].Head;

    public static IReadOnlyList<TableSection> Build(IReadOnlyList<TablePart> parts)
    {
        var builder = new SectionBuilder();
        foreach (var part in parts) builder.Add(part);
        return builder.Build();
    }

    public void Add(TablePart part)
    {
        var body = part.Body;
        if (Headed is { Head.RowCount: > 0 } && part.Head.RowCount == 0 && ColumnMatch.Rows(part, Headed) is { } matched && IsUnderHead(matched))
            _sections[^1].Rows.AddRange(body = matched);
        else if (_sections.Count > 0 && IsUnderHead(body) && (part.Head.SameAs(LastHead) || part.Head.IsLike(LastHead)))
            _sections[^1].Rows.AddRange(body = SpilledHeads.Without(body, part.Head, LastHead));
        else if (_sections.Count > 0 && ColumnHalves.Join(LastHead, _lastBody, part) is { } joined)
            PutInPlaceOfLast(joined.Head, body = joined.Rows);
        else
            _sections.Add((part.Head, [.. body]));
        if (part.Head.RowCount > 0 || Headed is null) Headed = part;
        _lastBody = body;
    }

    private bool IsUnderHead(IReadOnlyList<SheetRow> rows) => rows.All(r => r.ColumnCount == LastHead.Columns.Count);

    /// <summary>The rows of pages before, to which no right half is printed, stay under the head of the left one.</summary>
    private void PutInPlaceOfLast(Head head, IReadOnlyList<SheetRow> joined)
    {
        var (_, rows) = _sections[^1];
        rows.RemoveRange(rows.Count - _lastBody.Count, _lastBody.Count);
        if (rows.Count == 0) _sections.RemoveAt(_sections.Count - 1);
        _sections.Add((head, [.. joined]));
    }

    public IReadOnlyList<TableSection> Build() =>
        [.. _sections.Select(s => new TableSection(s.Head, TornLabels.Join(RowMender.Mend(s.Rows, s.Head), s.Head)))];
}
