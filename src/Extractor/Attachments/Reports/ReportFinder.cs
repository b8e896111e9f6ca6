using Extractor.Domain;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Attachments.Reports;

/// <summary>Finds the reports among the paragraphs of a document: from a title over a heading up to the next report, form or part.</summary>
/// <param name="paragraphs">Those after cover and contents.</param>
/// <param name="formTitles">Where forms begin, which end a report.</param>
internal sealed class ReportFinder(IReadOnlyList<FlowText> paragraphs, IReadOnlyList<Evidence> formTitles, IReadOnlyList<PageLayout> pages)
{
    /// <summary>Between a title and the report's first heading: a date, the body's name, a preface.</summary>
    private const int ParagraphsBeforeHeading = 4;

    public IReadOnlyList<ReportDraft> Find()
    {
        var titles = Enumerable.Range(0, paragraphs.Count).Select(At).OfType<(int Index, int First, ReportTitle Title)>().ToArray();
        return [.. titles.Select((t, i) => Draft(t.Title, t.Index + 1, i + 1 < titles.Length ? titles[i + 1].First : paragraphs.Count))];
    }

    private (int Index, int First, ReportTitle Title)? At(int index)
    {
        if (ReportTitle.Read(paragraphs[index]) is not { } title || !HasHeadingBelow(index)) return null;
        return title.Project.Length == 0 && index > 0 && IsUpperHalf(paragraphs[index - 1], paragraphs[index])
            ? (index, index - 1, title.Under(paragraphs[index - 1]))
            : (index, index, title);
    }

    private bool HasHeadingBelow(int index) =>
        paragraphs.Skip(index + 1).Take(ParagraphsBeforeHeading).TakeWhile(p => ReportTitle.Read(p) is null).Any(p => HeadingReader.Read(p) is not null);

    private static bool IsUpperHalf(FlowText upper, FlowText lower) =>
        upper.FirstPage == lower.FirstPage && upper.Length is > 4 and < 60 && upper.Text.AsSpan().IndexOfAny("。；，：") < 0
            && !upper.Text.EndsWith("报告", StringComparison.Ordinal);

    private ReportDraft Draft(ReportTitle title, int start, int end)
    {
        var until = formTitles.Where(f => IsAfter(f, title.Evidence)).OrderBy(f => f.Page).ThenBy(f => PageLayout.Upright(pages, f).Y0)
            .Cast<Evidence?>().FirstOrDefault();
        var own = paragraphs.Skip(start).Take(end - start)
            .TakeWhile(p => !EndsReport(p) && (until is not { } form || IsAfter(form, p.Whole)));
        return new ReportDraft(title, [.. own]);
    }

    /// <summary>第六部分 … or 名词解释.</summary>
    private static bool EndsReport(FlowText paragraph) =>
        HeadingNumbers.Read(paragraph.Text).Rank == HeadingRank.Part || paragraph.Text is "名词解释" || paragraph.Text.StartsWith("附件", StringComparison.Ordinal)
            && paragraph.Length < 6;

    private bool IsAfter(Evidence a, Evidence b) =>
        a.Page > b.Page || a.Page == b.Page && PageLayout.Upright(pages, a).Y0 > PageLayout.Upright(pages, b).Y0;
}
