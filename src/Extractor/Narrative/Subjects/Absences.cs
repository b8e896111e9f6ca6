using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Subjects;

/// <summary>Sentences that say there is nothing: 本年度无政府性基金预算财政拨款收入和支出.</summary>
internal static class Absences
{
    private static readonly (Topic Topic, Concept Nouns, StatementTarget Subject)[] Denied =
    [
        (Topic.GovernmentFund, DeniedThings.GovernmentFund, new(StatementKinds.GovernmentFund, "", OperandKey.Final)),
        (Topic.StateCapital, DeniedThings.StateCapital, new(StatementKinds.StateCapital, "", OperandKey.Final)),
        (Topic.ThreePublic, DeniedThings.PublicExpenses, new(StatementKinds.ThreePublic, "total", OperandKey.Final)),
        (Topic.OperatingCosts, DeniedThings.OperatingCosts, new(StatementKinds.OperatingCosts, "")),
        (Topic.Procurement, DeniedThings.Procurement, new(StatementKinds.Procurement, "total")),
        (Topic.Assets, DeniedThings.Assets, new(StatementKinds.Assets, "vehicles", OperandKey.Count)),
    ];

    /// <summary>What a paragraph without figures denies, and the word that denies it; null where it denies nothing of its topic.</summary>
    public static (StatementTarget Subject, int At, int Length)? Find(string text, Topic topic)
    {
        if (Array.Find(Denied, d => d.Topic == topic) is not { Subject: { } subject } denied) return null;
        for (var i = 0; i < text.Length; i++)
            if (Absence.Nothing.At(text, i) is { } word && Denies(denied.Nouns, SentenceAround(text, i), topic)) return (subject, i, word.Length);
        return null;
    }

    /// <summary>无政府性基金预算财政拨款“三公”经费支出: of what is paid from the fund, and not of the fund.</summary>
    private static bool Denies(Concept nouns, ReadOnlySpan<char> sentence, Topic topic) =>
        nouns.In(sentence) && !(topic == Topic.ThreePublic ? FundParts.PaysPublicExpenses(sentence) : PublicExpenses.Total.In(sentence));

    /// <summary>The denied thing stands in the same sentence.</summary>
    private static ReadOnlySpan<char> SentenceAround(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('。', at - 1) + 1;
        var end = text.IndexOf('。', at) is var stop and >= 0 ? stop : text.Length;
        return text.AsSpan(start, end - start);
    }
}
