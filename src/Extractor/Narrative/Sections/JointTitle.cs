using Extractor.Narrative.Kinds;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Sections;

/// <summary>（五）采购、资产和绩效: one heading over several matters, each paragraph of which is on one of them.</summary>
internal static class JointTitle
{
    /// <summary>In characters: how far behind a paragraph's beginning the name of its matter may stand.</summary>
    private const int Farthest = 20;

    /// <summary>The matter whose name a paragraph prints first; null where the title names only one, or the paragraph none at its beginning.</summary>
    /// <param name="title">In normal forms.</param>
    /// <param name="section">What the section was taken for.</param>
    public static Topic? TopicOf(string title, Topic section, string paragraph)
    {
        if (!Roles.And.In(title)) return null;
        var isOfFund = section is Topic.GovernmentFund or Topic.StateCapital;
        var names = title.Split([.. Roles.And.Words], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => Matter(p) ?? (isOfFund ? Fund(p) : null)).OfType<(string Word, Topic Topic)>().ToList();
        if (names.Select(n => n.Topic).Distinct().Count() < 2) return null;
        var opening = paragraph[..Math.Min(paragraph.Length, Farthest)];
        return names.SelectMany(Words).Select(n => (At: opening.IndexOf(n.Word, StringComparison.Ordinal), n.Word, n.Topic)).Where(n => n.At >= 0)
            .OrderBy(n => n.At).Select(n => (Topic?)(Topics.IsPartOf(section, n.Topic, n.Word) ? section : n.Topic)).FirstOrDefault();
    }

    /// <summary>The title's word and what heads a sentence on the matter by itself: 政府采购, 采购.</summary>
    private static IEnumerable<(string Word, Topic Topic)> Words((string Word, Topic Topic) name) =>
        KnownKinds.Names.Where(n => n.Value == name.Topic).Select(n => (n.Key, n.Value)).Prepend(name);

    /// <summary>政府性基金和国有资本经营预算: two funds under one heading.</summary>
    private static (string Word, Topic Topic)? Fund(string part) =>
        part.Contains(Funds.GovernmentFund, StringComparison.Ordinal) ? (Funds.GovernmentFund, Topic.GovernmentFund)
            : part.Contains(Funds.StateCapital, StringComparison.Ordinal) ? (Funds.StateCapital, Topic.StateCapital) : null;

    private static (string Word, Topic Topic)? Matter(string part) => KnownKinds.Names.TryGetValue(part, out var named) ? (part, named)
        : Topics.NamedIn(part).Select(n => ((string, Topic)?)n).FirstOrDefault();
}
