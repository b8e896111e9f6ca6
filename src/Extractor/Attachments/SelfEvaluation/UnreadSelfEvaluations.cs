using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Domain.Problems;
using Extractor.Layout;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>A form's title over a table of indicators that nothing was read of, as where the form has no lines and its upper rows stand apart.</summary>
internal static class UnreadSelfEvaluations
{
    public static IEnumerable<Problem> Find(
        IReadOnlyList<PageLayout> pages, IReadOnlyList<AccountTable> tables, IReadOnlyList<SelfEvaluationForm> forms, IReadOnlySet<TextLine> taken)
    {
        var unread = tables.Where((t, i) => t is { Key: TableKeys.Other, Title: null } && forms.All(f => !f.Tables.Contains(i + 1)) && HasIndicators(t))
            .GroupBy(t => t.Pages[0]);
        foreach (var tablesOfPage in unread)
        {
            if (PageLayout.Find(pages, tablesOfPage.Key) is not { } page) continue;
            var top = tablesOfPage.Min(t => t.Grid.Min(c => page.Frame.FromPage(c.Evidence.Box).Y0));
            var title = page.Lines.LastOrDefault(l => l.Upright.Y1 <= top && !taken.Contains(l) && SelfEvaluationWords.IsTitle(l.Text));
            if (title is null || forms.Any(f => f.Title is { } own && own.Page == page.Number && page.Frame.FromPage(own.Box).Y0 >= title.Upright.Y0)) continue;
            yield return TableProblems.TitleWithoutTable.At(
                title.Evidence, $"“{title.Text.Trim()}” stands over a table of indicators, and no form was read there.");
        }
    }

    private static bool HasIndicators(AccountTable table) =>
        table.Grid.Any(static c => c.Evidence.Text.Contains("指标", StringComparison.Ordinal))
        && table.Grid.Any(static c => c.Evidence.Text.Any(char.IsAsciiDigit));
}
