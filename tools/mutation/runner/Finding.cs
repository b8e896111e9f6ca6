using System.Reflection;

namespace Extractor.Mutation;

/// <summary>Runs the search for a stage over what its tests read, and writes what it found beside the mutants.</summary>
internal static class Finding
{
    /// <summary>Tests that read the same texts many times over.</summary>
    private static readonly string[] Slow = ["WholeDocumentTests", "OperandsAreThose", "PlantedMistakes", "NarrativePropertyTests", "PublishedDocument"];

    private const string Output = "\n----\n";
    private const string End = "\n====\n";

    /// <param name="part">Which mutants of the stage: words, conditions, or all.</param>
    /// <param name="further">A file with further texts to begin with, parted as the approved ones are; may be left out.</param>
    /// <param name="goesOn">Whether only these texts are tried, and only the mutants that the run before has left.</param>
    public static int Run(string stage, string part, TimeSpan time, string? further, bool goesOn)
    {
        var seen = Assembly.Load("Extractor.Tests").GetType("Extractor.Tests.Approved.Seen")!;
        var (property, type, file) = stage switch
        {
            "Narrative" => ("Pages", "NarrativeCase", "narrative.txt"),
            "Forms" => ("Grids", "FormCase", "forms.txt"),
            _ => ("Accounts", "RuleCase", "rules.txt"),
        };
        var texts = new HashSet<string>();
        var run = new TestRun();
        seen.GetProperty(property)!.SetValue(null, texts);
        if (!goesOn)
        {
            run.Run(run.Tests.Where(t => t.FullName.StartsWith($"Extractor.Tests.{stage}.", StringComparison.Ordinal)
                && !Array.Exists(Slow, s => t.FullName.Contains(s, StringComparison.Ordinal))), Timeout.InfiniteTimeSpan);
        }

        seen.GetProperty(property)!.SetValue(null, null);
        if (stage == "Reconciliation" && !goesOn) texts.UnionWith(OfSample());
        if (further is not null) texts.UnionWith(File.ReadAllText(further).Split(End));
        List<string> seeds = [.. texts.SelectMany(Parts).Distinct().OrderBy(t => t.Length)];
        Console.WriteLine($"{texts.Count} texts, {seeds.Count} with parts of them");
        using var read = new ReadText(type);
        var words = new HeldWords();
        var left = $"{part}-{stage}.left";
        var before = goesOn ? File.ReadLines(left).Select(l => int.Parse(l, System.Globalization.CultureInfo.InvariantCulture)).ToHashSet() : null;
        var search = new Search(
            m => m.Stage == stage && (part == "all" || m.IsWord == (part == "words")) && before?.Contains(m.Id) != false, read, words, seeds);
        if (!goesOn) search.LeaveOut(Held(file));
        search.Run(seeds, time, () =>
        {
            File.WriteAllText($"{part}-{file}", string.Concat(search.Kept.Select(k => k.Text + Output + k.Output + End)));
            File.WriteAllLines(left, search.Left.Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        });
        return 0;
    }

    /// <summary>The approved texts, the quick ones first: to read the sample takes the longest.</summary>
    private static IEnumerable<string> Held(string file) => File.ReadAllText($"tests/Extractor.Tests/Approved/{file}").Split(End)
        .Select(block => block.Split(Output)[0]).OrderBy(t => t.StartsWith("sample\n", StringComparison.Ordinal)).ThenBy(t => t.Length);

    /// <summary>Every line of the sample, to be left out or changed.</summary>
    private static IEnumerable<string> OfSample() =>
        ((string)Assembly.Load("Extractor.Tests").GetType("Extractor.Tests.Reconciliation.Sample")!.GetField("Text")!.GetValue(null)!).Split('\n')
            .SelectMany(l => new[] { $"sample\n- {l}", $"sample\n- {l}\n+ {l}" });

    /// <summary>A text, and of one with a heading and a long paragraph each sentence below the heading.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        if (!text.StartsWith('\u3000'))
        {
            yield return text;
            yield break;
        }

        text = Whole(text);
        yield return text;
        var lines = text.Split('\n');
        foreach (var line in lines.Skip(1))
        {
            var sentences = line.Trim('\u3000').Split('。', StringSplitOptions.RemoveEmptyEntries);
            yield return $"{lines[0]}\n{line}";
            foreach (var sentence in sentences) yield return $"{lines[0]}\n\u3000\u3000{sentence}。";
        }
    }

    /// <summary>Paragraphs that were cut into lines of a width in one line again.</summary>
    private static string Whole(string text)
    {
        var (whole, last) = (new System.Text.StringBuilder(), 0);
        foreach (var line in text.Split('\n'))
        {
            if (whole.Length > 0 && (line.StartsWith('\u3000') || last is not (19 or 30 or 37))) whole.Append('\n');
            whole.Append(line);
            last = line.Length;
        }

        return whole.ToString();
    }
}
