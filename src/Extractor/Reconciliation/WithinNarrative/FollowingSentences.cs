using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>支出决算为420万元。决算数与预算数持平。: the opening clause of the sentence after a statement's own, where it speaks of that statement's final figure.</summary>
internal sealed class FollowingSentences
{
    private static readonly string[] Openings = ["决算数", "支出决算数"];

    private readonly Dictionary<(string Section, string Text), Sentence> _next = [];
    private readonly Dictionary<(string Section, string Text), int> _statements;

    public FollowingSentences(PrintedAccounts accounts)
    {
        var sentences = Sentence.Of(accounts);
        for (var i = 0; i + 1 < sentences.Count; i++)
            if (sentences[i].Section == sentences[i + 1].Section && Openings.Any(o => sentences[i + 1].Tight.StartsWith(o, StringComparison.Ordinal)))
                _next.TryAdd((sentences[i].Section.Path, sentences[i].Tight), sentences[i + 1]);
        _statements = accounts.Statements.Where(s => s.Has(OperandKey.Final)).GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>Nothing where the sentence before states more than one final figure: which of them is spoken of is not told.</summary>
    public IEnumerable<(string Text, Evidence Place)> Of(PrintedStatement statement)
    {
        if (_statements.GetValueOrDefault(Key(statement)) != 1 || !_next.TryGetValue(Key(statement), out var sentence)) yield break;
        var clause = sentence.Tight;
        foreach (var end in (string[])["的主要原因", "，", "；"])
            if (clause.IndexOf(end, StringComparison.Ordinal) is var at && at >= 0) clause = clause[..at];
        if (!clause.Any(char.IsAsciiDigit)) yield return (clause, sentence.Place);
    }

    private static (string Section, string Text) Key(PrintedStatement statement) =>
        (statement.Statement.SectionPath, CharacterFolding.Unspaced(statement.Statement.Sentence.Text));
}
