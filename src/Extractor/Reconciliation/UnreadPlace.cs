using Extractor.Domain;
using Extractor.Domain.Problems;

namespace Extractor.Reconciliation;

/// <summary>What of one page was not read, of one kind.</summary>
/// <param name="Page">Null where it is of the document.</param>
/// <param name="Code">As in <see cref="Problem.Code"/>.</param>
/// <param name="Texts">The printed spans; empty where there is nothing to quote.</param>
/// <param name="NotCompared">The rules that compared less because of it.</param>
/// <param name="Message">What was not read.</param>
public sealed record UnreadPlace(int? Page, string Code, Phrase Message, IReadOnlyList<string> Texts, IReadOnlyList<string> NotCompared)
{
    /// <summary>By page and kind, in the order of the pages.</summary>
    public static IReadOnlyList<UnreadPlace> Of(Disclosure disclosure, IEnumerable<Verdict> verdicts)
    {
        var rules = verdicts.Where(v => v.LostPage is not null).ToLookup(v => v.LostPage, v => v.Rule);
        return
        [
            .. from problem in disclosure.Problems
               where problem.Severity != ProblemSeverity.Note
               group problem by (Page: problem.Page ?? problem.Evidence?.Page, problem.Code) into alike
               orderby alike.Key.Page ?? 0
               select new UnreadPlace(
                   alike.Key.Page,
                   alike.Key.Code,
                   new(ProblemBook.Name(alike.Key.Code).Chinese, alike.First().Message),
                   [.. alike.Select(p => p.Evidence?.Text ?? "").Where(t => t.Length > 0)],
                   [.. rules[alike.Key.Page].Distinct().Order(StringComparer.Ordinal)]),
        ];
    }
}
