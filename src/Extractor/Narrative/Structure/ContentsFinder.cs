using Extractor.Layout;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>Finds the contents pages, whose entries repeat every heading.</summary>
internal static class ContentsFinder
{
    /// <summary>The paragraphs [start, end) that are the contents; (0, 0) where none are.</summary>
    public static (int Start, int End) Find(IReadOnlyList<FlowText> paragraphs)
    {
        var start = -1;
        for (var i = 0; i < paragraphs.Count && start < 0; i++)
            if (Titles.Contents.Is(paragraphs[i].Text)
                || (paragraphs[i].Text.StartsWith(Titles.ContentsWord, StringComparison.Ordinal) && HeadingNumbers.Starts(paragraphs[i].Text[2..]))) start = i;
        return start < 0 ? Undeclared(paragraphs) : (start, End(paragraphs, start + 1));
    }

    /// <summary>Contents without the word: a run of entries with leaders before any text.</summary>
    private static (int, int) Undeclared(IReadOnlyList<FlowText> paragraphs)
    {
        for (var i = 0; i < Math.Min(paragraphs.Count, 40); i++)
        {
            if (!HasLeader(paragraphs[i].Text)) continue;
            var end = i;
            while (end < paragraphs.Count && (HasLeader(paragraphs[end].Text) || HasLeader(At(paragraphs, end + 1)))) end++;
            if (end - i >= 3) return (i, end);
        }

        return (0, 0);
    }

    private static int End(IReadOnlyList<FlowText> paragraphs, int start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < paragraphs.Count; i++)
        {
            var text = paragraphs[i].Text;
            if (IsProse(text)) return HeadingsBefore(paragraphs, start, i);
            var entry = Entry(text);
            if (entry.Length == 0 || HasLeader(text)) { seen.Add(entry); continue; }
            // The first entry comes again where the document begins.
            if (Repeats(text, entry, seen)) return WithTitle(paragraphs, start, i);
            seen.Add(entry);
        }

        return WithoutEnd(paragraphs, start);
    }

    /// <summary>Where neither text nor a heading tells the end: the last entry with a leader, or else the page of the word over them.</summary>
    private static int WithoutEnd(IReadOnlyList<FlowText> paragraphs, int start)
    {
        for (var i = paragraphs.Count - 1; i >= start; i--)
            if (HasLeader(paragraphs[i].Text)) return i + 1;
        var end = start;
        while (end < paragraphs.Count && paragraphs[end].FirstPage == paragraphs[start - 1].FirstPage) end++;
        return end;
    }

    /// <summary>A part's title above the heading that comes again, on the same page, is worded otherwise than its entry.</summary>
    private static int WithTitle(IReadOnlyList<FlowText> paragraphs, int start, int repeated)
    {
        var i = repeated;
        while (i > start && paragraphs[i].FirstPage > paragraphs[start - 1].FirstPage && paragraphs[i - 1].FirstPage == paragraphs[repeated].FirstPage
            && HeadingNumbers.Read(paragraphs[i - 1].Text).Rank is HeadingRank.None or HeadingRank.Part && !HasLeader(paragraphs[i - 1].Text)) i--;
        return i;
    }

    /// <summary>An entry again, or a part's number again on a line of its own.</summary>
    private static bool Repeats(string text, string entry, HashSet<string> seen)
    {
        var (rank, length) = HeadingNumbers.Read(text);
        if (rank == HeadingRank.None) return false;
        return seen.Contains(entry) || (rank == HeadingRank.Part && length == text.Length && seen.Any(s => s.StartsWith(text, StringComparison.Ordinal)));
    }

    /// <summary>Headings just before the first text belong to the text, as far as they stand on its page.</summary>
    private static int HeadingsBefore(IReadOnlyList<FlowText> paragraphs, int start, int prose)
    {
        var end = prose;
        while (end > start && paragraphs[end - 1].FirstPage == paragraphs[prose].FirstPage && !HasLeader(paragraphs[end - 1].Text)) end--;
        return end;
    }

    /// <summary>A sentence, long or with an amount: an entry that ends in 。 is neither.</summary>
    private static bool IsProse(string text) => text.Contains('。') && !HasLeader(text) && (text.Length > 45 || HasAmount(text));

    private static bool HasAmount(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsAsciiDigit(text[i - 1]) && (text[i] is '%' or Units.TenThousand || Units.Yuan[0] == text[i])) return true;
        return false;
    }

    private static bool HasLeader(string text) =>
        ContentsLeader.StandsIn(text) || ContentsLeader.LeadsToPage(text) || text.Contains("PAGEREF", StringComparison.Ordinal);

    private static string At(IReadOnlyList<FlowText> paragraphs, int i) => i < paragraphs.Count ? paragraphs[i].Text : "";

    /// <summary>An entry without leader, page number and spaces.</summary>
    public static string Entry(string text)
    {
        if (ContentsLeader.LineStart(text) is { } line) return text[..line];
        var leader = text.AsSpan().IndexOfAny('.', '…', '·');
        while (leader >= 0 && leader + 1 < text.Length && text[leader + 1] is not ('.' or '…' or '·'))
        {
            var next = text.AsSpan(leader + 1).IndexOfAny('.', '…', '·');
            leader = next < 0 ? -1 : leader + 1 + next;
        }

        return (leader > 0 ? text[..leader] : text).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '.');
    }
}
