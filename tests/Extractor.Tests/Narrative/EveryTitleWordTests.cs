using System.Collections;
using System.Reflection;
using Extractor.Narrative.Kinds;
using Extractor.Narrative.Structure;

namespace Extractor.Tests.Narrative;

/// <summary>Each word by which a kind's sections are told matters: without it, some text that is held reads otherwise.</summary>
internal sealed class EveryTitleWordTests
{
    private const string NoWord = "\uE000";

    [TestCase(nameof(KnownKinds.Titles))]
    [TestCase(nameof(KnownKinds.Openings))]
    [TestCase(nameof(KnownKinds.PlannedOpenings))]
    [TestCase(nameof(KnownKinds.Matters))]
    public void Without_it_some_text_reads_otherwise(string list)
    {
        var words = Behind((IReadOnlyList<(string Word, Topic Topic)>)typeof(KnownKinds).GetProperty(list)!.GetValue(null)!);
        Assert.That(Untold(Enumerable.Range(0, words.Count).Select(i => ((string Word, Topic Topic))words[i]!).ToList(), (word, isDropped) =>
            words[word.At] = isDropped ? (NoWord, word.Topic) : (word.Word, word.Topic)), Is.Empty, "no text tells: hold one that does, or take it out");
    }

    [Test]
    public void Without_a_name_that_heads_a_sentence_some_text_reads_otherwise()
    {
        var names = (Dictionary<string, Topic>)KnownKinds.Names;
        Assert.That(Untold([.. names.Select(n => (n.Key, n.Value))], (name, isDropped) =>
        {
            if (isDropped) names.Remove(name.Word);
            else names.Add(name.Word, name.Topic);
        }), Is.Empty, "no text tells: hold one that does, or take it out");
    }

    private static string Untold(List<(string Word, Topic Topic)> words, Action<(int At, string Word, Topic Topic), bool> drop) =>
        string.Join(", ", words.Where((w, i) => EveryWordTests.Held.Value.Teller(w.Word, isDropped => drop((i, w.Word, w.Topic), isDropped)) is null)
            .Select(w => $"{w.Topic}: {w.Word}"));

    /// <summary>What the list wraps, so that a word can be taken out of it.</summary>
    private static IList Behind(IReadOnlyList<(string Word, Topic Topic)> list) =>
        (IList)list.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Select(f => f.GetValue(list))
            .First(v => v is IList)!;
}
