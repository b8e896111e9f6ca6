using Extractor.Layout.Parts;

namespace Extractor.Layout;

/// <summary>
/// The tables without vertical rulings on the pages before, as far as they follow each other: the next page may go on with any of them,
/// since a sheet wider than its paper is printed page by page, over and down.
/// </summary>
internal sealed class OverleafColumns
{
    /// <summary>How many pages a sheet is high, or wide, at most.</summary>
    private const int MostPages = 12;

    private readonly List<ColumnTemplate> _nearest = [];

    /// <summary>The nearest first.</summary>
    public IReadOnlyList<ColumnTemplate> Nearest => _nearest;

    /// <summary>Of the form that the last page ends in the middle of.</summary>
    public OpenPart? Form { get; private set; }

    public void Add(PageLayout page)
    {
        Form = page.Grids.Count > 0 ? page.Grids[^1].Open : null;
        if (page.IsBlankHalf) return;
        if (ColumnTemplate.From(page) is not { } columns)
        {
            _nearest.Clear();
            return;
        }
        _nearest.Insert(0, columns);
        if (_nearest.Count > MostPages) _nearest.RemoveAt(MostPages);
    }
}
