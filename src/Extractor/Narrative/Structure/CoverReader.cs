using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>Reads the cover: title, body, fiscal year, whether of a department or a unit, date.</summary>
internal static class CoverReader
{
    /// <summary>编制人：…, 保密审查情况：…</summary>
    private const int LongestLabel = 10;

    /// <summary>How many paragraphs the cover has where no contents follow: those of page 1 before any text.</summary>
    public static int End(IReadOnlyList<FlowText> paragraphs)
    {
        var end = 0;
        while (end < paragraphs.Count && paragraphs[end].FirstPage == paragraphs[0].FirstPage && paragraphs[end].Length <= 60
            && paragraphs[end].Text.AsSpan().IndexOfAny("。，；") < 0 && HeadingNumbers.Read(paragraphs[end].Text).Rank == HeadingRank.None) end++;
        return end < paragraphs.Count && paragraphs[end].FirstPage == paragraphs[0].FirstPage
            && !paragraphs.Take(end).Any(p => p.Text.Contains(CoverTerms.Accounts, StringComparison.Ordinal)) ? 0 : end;
    }

    public static (Cover Cover, IReadOnlyList<Problem> Doubts) Read(
        IReadOnlyList<FlowText> cover, IReadOnlyList<FlowText> all, IReadOnlyList<AccountTable> tables)
    {
        var date = cover.LastOrDefault(p => IsDate(p.Text));
        var lines = cover.TakeWhile(p => p != date)
            .Where(p => !p.Text.StartsWith(Titles.Attachment, StringComparison.Ordinal) && Labelled(p) is null && !IsApproval(p.Text))
            .SelectMany(p => p.Lines).ToList();
        var text = lines.Count == 0 ? null : FlowText.Join(lines);
        var names = new BodyNames([.. all.Skip(cover.Count).Select(p => p.Text), .. tables.Select(t => t.Title?.Text ?? "")], tables);
        var (body, doubt) = names.Choose(cover.Select(Labelled).FirstOrDefault(b => b is not null), text, cover);
        if (text is null) return (new Cover { Body = body, FiscalYear = YearElsewhere(all, tables) }, doubt);
        return (new Cover
        {
            Title = text.Whole,
            Body = body,
            FiscalYear = PrintedYear.Find(text.Text)?.Value ?? YearElsewhere(all, tables),
            Scope = text.Text.Contains(CoverTerms.OfUnit, StringComparison.Ordinal) ? "unit"
                : text.Text.Contains(CoverTerms.OfDepartment, StringComparison.Ordinal) ? "department" : null,
            Date = date?.Whole,
        }, doubt);
    }

    /// <summary>保密审查情况：已审查, 初审：… 复审：… 终审：…: who let the document out, not whose it is.</summary>
    private static bool IsApproval(string text)
    {
        var colon = text.AsSpan().IndexOfAny('：', ':');
        return colon > 0 && (CoverTerms.Approvals.In(text.AsSpan(0, colon))
            || (colon <= LongestLabel && !text.Contains(CoverTerms.Accounts, StringComparison.Ordinal)));
    }

    /// <summary>编制单位：某区司法局, on a line of its own.</summary>
    private static Evidence? Labelled(FlowText paragraph) =>
        CoverTerms.BodyLabels.Begins(paragraph.Text) is { } label && paragraph.Length > label.Length + 1
            ? paragraph.Evidence(label.Length, paragraph.Length - label.Length) : null;

    private static bool IsDate(string text) =>
        text.Length <= 16 && text.Contains(Units.Year) && text.Contains(Units.Month) && !text.Contains(CoverTerms.Accounts, StringComparison.Ordinal);

    private static int? YearElsewhere(IReadOnlyList<FlowText> all, IReadOnlyList<AccountTable> tables) =>
        all.Select(p => p.Text).Concat(tables.Select(t => t.Title?.Text ?? ""))
            .Where(t => t.Contains(CoverTerms.Accounts, StringComparison.Ordinal)).Select(PrintedYear.Find).FirstOrDefault(y => y is not null)?.Value;
}
