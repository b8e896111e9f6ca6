using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds;

/// <summary>Every kind of statement that a declaration names, and the words of their sections.</summary>
internal static class KnownKinds
{
    public static IReadOnlyList<StatementKind> All => DeclaredKinds.All;

    /// <summary>Words of a title with the topic that they tell; the first that a title holds decides.</summary>
    public static IReadOnlyList<(string Word, Topic Topic)> Titles { get; } =
    [
        .. Lexicon.Titles.GlossaryTitles.Words.Select(w => (w, Topic.Glossary)),
        .. Sections().SelectMany(s => s.Titles.Select(w => (Word: w, s.Topic, s.Breadth))).OrderBy(t => t.Breadth).ThenByDescending(t => t.Word.Length)
            .Select(t => (t.Word, t.Topic)),
    ];

    /// <summary>Words of a paragraph that name its topic where no heading does; the first in the text decides.</summary>
    public static IReadOnlyList<(string Word, Topic Topic)> Openings { get; } = [.. Sections().SelectMany(s => s.Openings.Select(w => (w, s.Topic)))];

    /// <summary>What tells it besides in a document whose amounts are planned.</summary>
    public static IReadOnlyList<(string Word, Topic Topic)> PlannedOpenings { get; } =
        [.. Sections().SelectMany(s => s.PlannedOpenings.Select(w => (w, s.Topic)))];

    /// <summary>Names that a sentence begins with, alone, where no heading tells its topic.</summary>
    public static IReadOnlyList<(Concept Words, Topic Topic)> Heads { get; } = [.. Sections().SelectMany(s => s.Heads.Select(w => (w, s.Topic)))];

    /// <summary>The same, whatever stands before them in the name.</summary>
    public static IReadOnlyList<(Concept Words, Topic Topic)> HeadEnds { get; } = [.. Sections().SelectMany(s => s.HeadEnds.Select(w => (w, s.Topic)))];

    /// <summary>Names of parts that a sentence begins with where nothing told the topic yet.</summary>
    public static IReadOnlyList<(Concept Words, Topic Topic)> Parts { get; } = [.. Sections().SelectMany(s => s.Parts.Select(w => (w, s.Topic)))];

    /// <summary>Words that begin a sentence on another matter than its section's.</summary>
    public static IReadOnlyList<(string Word, Topic Topic)> Matters { get; } = [.. Sections().SelectMany(s => s.Matters.Select(w => (w, s.Topic)))];

    /// <summary>What heads a numbered sentence by itself.</summary>
    public static IReadOnlyDictionary<string, Topic> Names { get; } = Sections().SelectMany(s => s.Names.Select(n => (n, s.Topic))).ToDictionary();

    private static readonly Dictionary<Topic, ITopicWords> _words = Sections().Where(s => s.Words is not null).ToDictionary(s => s.Topic, s => s.Words!);

    private static readonly Dictionary<string, StatementKind> _byKey = All.ToDictionary(k => k.Key);

    /// <summary>Null where the topic's sections state nothing of the accounts.</summary>
    public static ITopicWords? WordsOf(Topic topic) => _words.GetValueOrDefault(topic);

    public static StatementKind? Of(string key) => _byKey.GetValueOrDefault(key);

    private static IEnumerable<KindSection> Sections() => All.Select(k => k.Section).OfType<KindSection>();
}
