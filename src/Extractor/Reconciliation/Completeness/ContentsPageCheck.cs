using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>533: the contents name the page on which a heading stands.</summary>
internal sealed class ContentsPageCheck : ICheck
{
    /// <summary>Of so few entries nothing tells how the pages are numbered.</summary>
    private const int FewestEntries = 4;

    public RuleDescriptor Rule { get; } = new(
        "533",
        new("目录页码与标题所在页一致", "The contents name the page on which a heading stands"),
        new("目录各条的页码与标题、表题所在页；正文页码自何页起算，由多数条目认定",
            "the page of each entry with that of its heading or table title; from which page the numbers count is told by most of the entries"),
        new("算术：页码依次递增，前后各条相符而中间一条不符，即为误印", "Arithmetic: pages count on, and where the entries before and after fit, the one between is misprinted"),
        new("目录“三、支出决算情况说明……91”，标题在第 19 页", "page 91 in the contents, the heading on page 19"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var listed = Listed(accounts).ToList();
        if (listed.Count < FewestEntries)
            yield break;
        var usual = listed.GroupBy(l => l.Offset).OrderByDescending(g => g.Count()).First();
        if (usual.Count() * 5 < listed.Count * 3)
        {
            yield return Judge.NotComparable(Rule, Rule.Title,
                new("目录页码与各标题所在页的差没有规律", "the pages of the contents and those of the headings do not run together"));
            yield break;
        }

        for (var i = 0; i < listed.Count; i++)
        {
            var (entry, heading, offset) = listed[i];
            var fits = offset == usual.Key;
            if (!fits && ((i > 0 && listed[i - 1].Offset != usual.Key) || (i + 1 < listed.Count && listed[i + 1].Offset != usual.Key)))
                continue;
            var places = new[] { new CitedFigure("contents", entry.Evidence), new CitedFigure("heading", heading) };
            yield return fits
                ? Judge.Says(Rule, Outcome.Agrees, new($"目录“{entry.Title}”的页码相符", $"“{entry.Title}” is on the page that the contents name"), places)
                : Judge.Says(Rule, Outcome.Disagrees, new(
                    $"目录“{entry.Title}”印为第 {entry.Page} 页，按其余各条推算应为第 {heading.Page - usual.Key} 页",
                    $"“{entry.Title}” is on page {entry.Page} in the contents, and should be on {heading.Page - usual.Key} as the other entries count"),
                        places);
        }
    }

    /// <summary>The entries with a page whose heading or table stands once in the document.</summary>
    private static IEnumerable<(ContentsEntry Entry, Evidence Heading, int Offset)> Listed(PrintedAccounts accounts)
    {
        var headings = accounts.AllSections.Select(s => (Key(s.Title), s.Heading))
            .Concat(accounts.Tables.Where(t => t.Table.Title is not null).Select(t => (Key(t.Table.Title!.Value.Text), t.Table.Title!.Value)))
            .ToLookup(h => h.Item1, h => h.Item2);
        return from entry in accounts.Disclosure.Narrative.Contents
               where entry.Page is not null
               let places = headings[Key(entry.Title)].ToList()
               where places.Count == 1
               select (entry, places[0], places[0].Page - entry.Page!.Value);
    }

    private static string Key(string title) => new([.. title.Where(char.IsLetter)]);
}
