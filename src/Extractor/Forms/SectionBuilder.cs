namespace Extractor.Forms;

/// <summary>Parts → sections: rows under the same head come together, a part without a head goes on under the one before.</summary>
internal static class SectionBuilder
{
    public static IReadOnlyList<TableSection> Build(IReadOnlyList<TablePart> parts)
    {
        var sections = new List<TableSection>();
        IReadOnlyList<SheetRow> lastBody = [];
        TablePart? headed = null;
        foreach (var part in parts)
        {
            var body = part.Body;
            if (headed is not null && part.Head.RowCount == 0 && ColumnMatch.Rows(part, headed) is { } matched)
                sections[^1] = sections[^1] with { Rows = [.. sections[^1].Rows, .. body = matched] };
            else if (sections.Count > 0 && (part.Head.SameAs(sections[^1].Head) || part.Head.IsLike(sections[^1].Head)))
                sections[^1] = sections[^1] with { Rows = [.. sections[^1].Rows, .. body = SpilledHeads.Without(body, part.Head, sections[^1].Head)] };
            else if (sections.Count > 0 && ColumnHalves.Join(sections[^1], lastBody, part) is { } joined)
                sections[^1] = joined;
            else
                sections.Add(new TableSection(part.Head, body));
            if (part.Head.RowCount > 0) headed = part;
            lastBody = body;
        }
        return [.. sections.Select(s => s with { Rows = RowMender.Mend(s.Rows, s.Head) })];
    }
}
