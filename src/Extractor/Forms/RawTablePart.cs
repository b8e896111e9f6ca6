using Extractor.Forms.Sheets;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>What stands of one table on one page: rows of a grid, and the lines around it that no other grid is nearer to.</summary>
internal sealed record RawTablePart
{
    public required int Page { get; init; }

    public required Sheet Sheet { get; init; }

    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>The lines since the grid before, or since the top of the page.</summary>
    public required IReadOnlyList<TextLine> Above { get; init; }

    /// <summary>The lines up to the next grid or the page's end.</summary>
    public required IReadOnlyList<TextLine> Below { get; init; }

    /// <summary>The sheet's grid, and after it those of the pages that its columns go on on.</summary>
    public required IReadOnlyList<Grid> Grids { get; init; }

    /// <summary>The lines that are parts of a title cut between two pages; <see cref="Above"/> has the whole title.</summary>
    public IReadOnlyList<TextLine> Torn { get; init; } = [];

    public required bool IsFirstOnPage { get; init; }

    /// <summary>False for the second table of a grid that holds two.</summary>
    public required bool IsGridStart { get; init; }
}
