using System.Globalization;
using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>Reads the cover: title, body, fiscal year, whether of a department or a unit, date.</summary>
internal static class CoverReader
{
    private static readonly string[] Kinds = ["部门决算公开", "单位决算公开", "部门决算", "单位决算", "决算公开", "决算信息公开", "决算", "公开说明", "公开", "信息"];

    /// <summary>How many paragraphs the cover has where no contents follow: those of page 1 before any text.</summary>
    public static int End(IReadOnlyList<FlowText> paragraphs)
    {
        var end = 0;
        while (end < paragraphs.Count && paragraphs[end].FirstPage == paragraphs[0].FirstPage && paragraphs[end].Length <= 60
            && paragraphs[end].Text.AsSpan().IndexOfAny("。，；") < 0 && HeadingNumbers.Read(paragraphs[end].Text).Rank == HeadingRank.None) end++;
        return end < paragraphs.Count && paragraphs[end].FirstPage == paragraphs[0].FirstPage && !paragraphs.Take(end).Any(p => p.Text.Contains("决算", StringComparison.Ordinal)) ? 0 : end;
    }

    public static Cover Read(IReadOnlyList<FlowText> cover, IReadOnlyList<FlowText> all, IReadOnlyList<AccountTable> tables)
    {
        var date = cover.LastOrDefault(p => IsDate(p.Text));
        var title = cover.TakeWhile(p => p != date).Where(p => !p.Text.StartsWith("附件", StringComparison.Ordinal)).ToList();
        var lines = title.SelectMany(p => p.Lines).ToList();
        if (lines.Count == 0) return new Cover { FiscalYear = YearElsewhere(all, tables) };
        var text = FlowText.Join(lines);
        return new Cover
        {
            Title = text.Whole,
            Body = Body(text),
            FiscalYear = Year(text.Text) ?? YearElsewhere(all, tables),
            Scope = text.Text.Contains("单位决算", StringComparison.Ordinal) ? "unit" : text.Text.Contains("部门决算", StringComparison.Ordinal) ? "department" : null,
            Date = date?.Whole,
        };
    }

    private static bool IsDate(string text) =>
        text.Length <= 16 && text.Contains('年') && text.Contains('月') && !text.Contains("决算", StringComparison.Ordinal);

    /// <summary>The longest stretch that is neither year nor kind of document.</summary>
    private static Evidence? Body(FlowText text)
    {
        var taken = new bool[text.Length];
        foreach (var kind in Kinds) Mark(text.Text, kind, taken);
        MarkYear(text.Text, taken);
        var best = (Start: 0, Length: 0);
        for (var i = 0; i < taken.Length;)
        {
            var end = i;
            while (end < taken.Length && !taken[end]) end++;
            if (end - i > best.Length) best = (i, end - i);
            i = end + 1;
        }

        return best.Length >= 2 ? text.Evidence(best.Start, best.Length) : null;
    }

    private static void Mark(string text, string word, bool[] taken)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            Array.Fill(taken, true, at, word.Length);
    }

    private static void MarkYear(string text, bool[] taken)
    {
        var at = YearStart(text);
        if (at < 0) return;
        var end = at + 4;
        if (end < text.Length && text[end] == '年') end++;
        if (end < text.Length && text[end] == '度') end++;
        Array.Fill(taken, true, at, end - at);
    }

    private static int? Year(string text) =>
        YearStart(text) is var at and >= 0 ? int.Parse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int YearStart(string text)
    {
        for (var at = text.IndexOf("20", StringComparison.Ordinal); at >= 0 && at + 5 <= text.Length; at = text.IndexOf("20", at + 1, StringComparison.Ordinal))
            if (PrintedForms.IsDigit(text[at + 2]) && PrintedForms.IsDigit(text[at + 3]) && text[at + 4] == '年') return at;
        return -1;
    }

    private static int? YearElsewhere(IReadOnlyList<FlowText> all, IReadOnlyList<AccountTable> tables) =>
        all.Select(p => p.Text).Concat(tables.Select(t => t.Title?.Text ?? ""))
            .FirstOrDefault(t => t.Contains("决算", StringComparison.Ordinal) && YearStart(t) >= 0) is { } text ? Year(text) : null;
}
