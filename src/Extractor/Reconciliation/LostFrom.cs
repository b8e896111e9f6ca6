using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Reconciliation;

/// <summary>What is missing from the tables of a key, or from a form: looked up by its place, so that nobody walks over all that is.</summary>
internal sealed class LostFrom
{
    private readonly HashSet<int> _pages;
    private readonly ILookup<int, Loss> _byPage;
    private readonly Loss? _firstWithoutPlace;

    /// <summary>Figures, the first of those that stand below each other exactly: a column has few widths.</summary>
    private readonly List<Loss> _byColumn;

    public LostFrom(IEnumerable<int> pages, ILookup<int, Loss> losses)
    {
        _pages = [.. pages];
        _byPage = losses;
        var all = _pages.SelectMany(p => losses[p]).OrderBy(l => l.Place).ToList();
        IsSome = all.Count > 0;
        _firstWithoutPlace = all.Find(l => l.Box is null);
        _byColumn = [.. all.Where(l => l.Box is not null && l.Text.Any(char.IsAsciiDigit)).DistinctBy(l => (l.Box!.Value.X0, l.Box.Value.X1))];
    }

    public bool IsSome { get; }

    public bool IsOn(int page) => _pages.Contains(page);

    /// <summary>The first loss that could make a difference of a figure here good.</summary>
    /// <param name="isTerm">Of a sum: then any row may be missing from it, and a figure anywhere in its column may belong to it.</param>
    /// <param name="isOfForm">A figure that found no column puts each column in doubt that it stands under.</param>
    public Loss? That(Evidence figure, bool isTerm, bool isOfForm)
    {
        var first = _byPage[figure.Page].FirstOrDefault(l => l.Box is not { } box || IsInRow(box, figure.Box));
        if (isTerm) first = Earlier(first, _firstWithoutPlace);
        return isTerm || isOfForm ? Earlier(first, _byColumn.Find(l => IsInColumn(l.Box!.Value, figure.Box))) : first;
    }

    private static Loss? Earlier(Loss? one, Loss? other) => one is null || other?.Place < one.Place ? other : one;

    private static bool IsInRow(Box box, Box figure) => box.Y0 < figure.Y1 && figure.Y0 < box.Y1;

    private static bool IsInColumn(Box box, Box figure) => box.X0 < figure.X1 && figure.X0 < box.X1;
}
