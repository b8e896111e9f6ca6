using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>517: the contents list the headings as they are printed.</summary>
internal sealed class ContentsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "517",
        new("目录与标题一致", "The contents list the headings as they are printed"),
        new("目录各条与同编号的标题；第几部分是否在正文印出", "each entry with the heading of the same number, and whether the part's number stands above its text"),
        new("目录由标题生成，措辞应相同", "Contents are made from the headings and are worded alike"),
        new("目录“十一、其他重要事项说明”，标题“十一、其他重要事项的情况说明”", "“the other matters” in the contents, “notes on the other matters” above the text"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var headings = accounts.AllSections;
        var titles = headings.Select(h => Key(h.Title)).ToHashSet();
        var entries = accounts.Disclosure.Narrative.Contents;
        var listed = entries.Select(e => Key(e.Title)).ToHashSet();
        foreach (var entry in entries.Where(e => e.Title.Length > 3))
        {
            var place = new CitedFigure("contents", entry.Evidence);
            if (IsPart(entry.PrintedNumber) && MissingPart(entry, headings) is { } unnumbered)
                yield return Judge.Says(Rule, Outcome.Disagrees,
                    new($"“{unnumbered.Title}”前没有印目录所列的“{entry.PrintedNumber}”", $"“{unnumbered.Title}” lacks the {entry.PrintedNumber} of the contents"),
                    new CitedFigure("heading", unnumbered.Heading), place);
            else if (titles.Contains(Key(entry.Title)))
                yield return Judge.Says(Rule, Outcome.Agrees, new($"目录“{entry.Title}”与标题一致", $"“{entry.Title}” is a heading"), place);
            else if (headings.FirstOrDefault(h => Fits(entry, h) && !listed.Contains(Key(h.Title))) is { } heading)
                yield return Judge.Says(Rule, Outcome.Disagrees,
                    new($"目录“{entry.PrintedNumber}{entry.Title}”，标题为“{heading.PrintedNumber}{heading.Title}”",
                    $"“{entry.Title}” in the contents, “{heading.Title}” above the text"), place, new CitedFigure("heading", heading.Heading));
        }
    }

    private static bool IsPart(string number) => number.StartsWith('第') && number.EndsWith("部分", StringComparison.Ordinal);

    /// <summary>The heading that has the part's title but no number, where no heading has the number.</summary>
    private static Section? MissingPart(ContentsEntry entry, IReadOnlyList<Section> headings) =>
        headings.Any(h => PrintedLines.Tight(h.PrintedNumber) == PrintedLines.Tight(entry.PrintedNumber)) ? null
        : headings.FirstOrDefault(h => h.PrintedNumber.Length == 0 && PrintedLabel.IsVariant(Key(h.Title), Key(entry.Title)));

    private static bool Fits(ContentsEntry entry, Section heading) =>
        !entry.Title.EndsWith('表') && !IsCutOff(heading, entry) && PrintedLines.Tight(heading.PrintedNumber) == PrintedLines.Tight(entry.PrintedNumber)
            && PrintedLabel.IsVariant(Key(heading.Title), Key(entry.Title));

    /// <summary>A heading whose last characters stand on another line; one that goes on with a sentence or a note in brackets.</summary>
    private static bool IsCutOff(Section heading, ContentsEntry entry) =>
        entry.Title.StartsWith(heading.Title + "，", StringComparison.Ordinal) || heading.Title.StartsWith(entry.Title + "（", StringComparison.Ordinal)
        || Key(entry.Title).StartsWith(Key(heading.Title), StringComparison.Ordinal) && Key(entry.Title).Length - Key(heading.Title).Length <= 2;

    private static string Key(string title) => new([.. title.Where(char.IsLetterOrDigit)]);
}
