using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Domain.Problems;
using Extractor.Layout;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>
/// A form's title over a table of indicators that nothing was read of, as where the form has no lines and its upper rows stand apart; or
/// such a table alone, in which outcomes stand beside targets.
/// </summary>
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
            var first = tablesOfPage.SelectMany(static t => t.Grid).Select(static c => c.Evidence).MinBy(e => Top(page, e));
            var title = page.Lines.LastOrDefault(l => l.Upright.Y1 <= Top(page, first) && !taken.Contains(l) && SelfEvaluationWords.IsTitle(l.Text));
            if (title is null ? !tablesOfPage.Any(HasOutcomes)
                : forms.Any(f => f.Title is { } own && own.Page == page.Number && Top(page, own) >= title.Upright.Y0)) continue;
            yield return title is null
                ? TableProblems.TitleWithoutTable.At(
                    first, $"Indicators with outcomes stand in a table that begins “{first.Text.Trim()}”, and no form was read there.")
                : TableProblems.TitleWithoutTable.At(
                    title.Evidence, $"“{title.Text.Trim()}” stands over a table of indicators, and no form was read there.");
        }
    }

    private static double Top(PageLayout page, Evidence place) => page.Frame.FromPage(place.Box).Y0;

    private static bool HasIndicators(AccountTable table) => Has(table, "指标") && table.Grid.Any(static c => c.Evidence.Text.Any(char.IsAsciiDigit));

    /// <summary>Targets alone are of a budget.</summary>
    private static bool HasOutcomes(AccountTable table) => (Has(table, "二级指标") || Has(table, "三级指标")) && (Has(table, "完成值") || Has(table, "得分"));

    private static bool Has(AccountTable table, string word) => table.Grid.Any(c => c.Evidence.Text.Contains(word, StringComparison.Ordinal));
}
