using System.Buffers;
using System.Reflection;
using System.Runtime.InteropServices;
using Extractor.Narrative.Kinds;
using Extractor.Narrative.Lexicon;
using Extractor.Tests.Approved;

namespace Extractor.Tests.Narrative;

/// <summary>Each word of the lexicon matters: without it, some text that is held reads otherwise.</summary>
internal sealed class EveryWordTests
{
    private const char NoLetter = '\uE000';

    private static readonly FieldInfo Index = typeof(Concept).GetField("_any", BindingFlags.Instance | BindingFlags.NonPublic)!;

    internal static readonly Lazy<HeldTexts> Held = new(() => new HeldTexts(Texts(), NarrativeCase.Read));

    [TestCaseSource(typeof(LexiconTests), nameof(LexiconTests.Concepts))]
    public void Without_it_some_text_reads_otherwise(object declared)
    {
        var concept = (Concept)declared;
        Assert.That(concept.Words.Where(word => Teller(concept, word) is null), Is.Empty,
            "no text tells: hold a sentence that does, or, where the other words say as much without it, take it out");
    }

    private static string? Teller(Concept concept, string word)
    {
        var letters = new string(word);
        return Held.Value.Teller(word, isDropped => Put(concept, word, isDropped ? new string(NoLetter, letters.Length) : letters));
    }

    /// <summary>Writes over the word's letters, so that whatever was made of it has other ones too.</summary>
    private static void Put(Concept concept, string word, string letters)
    {
        letters.CopyTo(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(word.AsSpan()), letters.Length));
        Index.SetValue(concept, SearchValues.Create([.. concept.Words], StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts() =>
        new ApprovedFile("narrative.txt", NarrativeCase.Read).Texts
            .Concat(AnnotatedWordingTests.Texts().Select(t => string.Join('\n', Joined(AnnotatedWordingTests.Lines((string)t.Arguments[0]!)))))
            .Concat(KnownKinds.All.Where(k => k.Example is not null).Select(k => $"　　{k.Example!.Heading}\n　　{k.Example.Paragraph}"));

    private static IEnumerable<string> Joined(List<string> lines) =>
        string.Concat(lines.Select(l => l.StartsWith('　') ? "\n" + l : l)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
