using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;

namespace Extractor.Reconciliation.Completeness;

/// <summary>522: the same words are written with the same characters.</summary>
internal sealed class SpellingCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "522",
        new("相同词句用字一致", "The same words are written with the same characters"),
        new("正文与自评表中前四字、后一字都相同，只差一个形近或音近字（制/治、士/土、役/疫、末/未…）的词句", "words of text and forms that are alike but for one character often mistaken for another"),
        new("同一词句两种写法，必有一误", "Of two spellings of one phrase, one is a slip"),
        new("“信访工作法制化”与“信访工作法治化”", "法制 beside 法治 in one phrase"),
        Severity.Warning);

    private const int Before = 4;

    private static readonly string[] Pairs = ["治制", "土士", "疫役", "账帐", "候侯", "未末", "已己", "像象", "入人"];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var lines = Lines(accounts).Where(l => l.Place.Text.Length > Before + 1).ToList();
        var found = 0;
        foreach (var pair in Pairs)
        {
            foreach (var group in lines.SelectMany(l => Windows(l, pair)).GroupBy(w => w.Alike).Where(g => g.DistinctBy(w => w.Printed).Count() == 2))
            {
                var spellings = group.GroupBy(w => w.Printed).OrderBy(s => s.Count()).ThenBy(s => s.Key[Before] == pair[0]).ToList();
                found++;
                yield return Judge.Says(Rule, Outcome.Disagrees,
                    new($"“{spellings[0].Key}”，别处为“{spellings[1].Key}”", $"“{spellings[0].Key}” here, “{spellings[1].Key}” elsewhere"), spellings[0]
                    .First().Line, spellings[1].First().Line);
            }
        }

        if (lines.Count > 0 && found == 0)
            yield return Judge.Says(Rule, Outcome.Agrees, new("相同词句用字一致", "the same words are written alike"));
    }

    private static IEnumerable<CitedFigure> Lines(PrintedAccounts accounts)
    {
        foreach (var sentence in Sentence.Of(accounts))
            yield return new CitedFigure("sentence", sentence.Place with { Text = sentence.Tight });
        foreach (var form in accounts.Disclosure.Attachments.Forms)
        {
            foreach (var place in form.Indicators.SelectMany(i => i.Cells.Where(c => c.State == CellState.Words).Select(c => c.Evidence).Prepend(i.Evidence))
                .Concat(new[] { form.ExpectedGoals, form.ReachedGoals }.OfType<Evidence>()))
                yield return new CitedFigure("self-evaluation/words", place with { Text = PrintedLines.Tight(place.Text) });
        }
    }

    private static IEnumerable<(string Alike, string Printed, CitedFigure Line)> Windows(CitedFigure line, string pair)
    {
        var text = line.Place.Text;
        for (var at = Next(Before); at >= 0; at = Next(at + 1))
        {
            var window = text.Substring(at - Before, Before + 2);
            if (window.All(char.IsLetter))
                yield return (window[..Before] + pair[0] + window[(Before + 1)..], window, line);
        }

        int Next(int from) => from < text.Length - 1 && text.AsSpan(from..^1).IndexOfAny(pair) is >= 0 and var found ? from + found : -1;
    }
}
