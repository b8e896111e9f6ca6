using Extractor.Domain;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>Whether a document discloses final accounts (决算) or a budget (预算), whose tables look alike.</summary>
internal static class DocumentKind
{
    /// <summary>The cover and the contents stand on the first pages.</summary>
    private const int FirstPages = 3;

    public static bool IsFinalAccounts(IReadOnlyList<PageLayout> pages, IEnumerable<Caption> captions)
    {
        var titles = captions.Select(c => c.TitleText).OfType<TitleText>().ToArray();
        var (final, budget) = (titles.Count(t => t.IsOfFinalAccounts), titles.Count(t => t.IsOfBudget));
        if (final != budget) return final > budget;
        var first = pages.Take(FirstPages).SelectMany(p => p.Lines).Select(l => TitleText.From(l.Text)).ToArray();
        return first.Count(t => t.IsOfFinalAccounts) > first.Count(t => t.IsOfBudget);
    }
}
