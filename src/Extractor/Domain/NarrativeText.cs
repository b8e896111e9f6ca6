namespace Extractor.Domain;

/// <summary>The running text of a disclosure: its sections, what they state, and what no statement took.</summary>
public sealed record NarrativeText
{
    /// <summary>Of a document without running text.</summary>
    public static NarrativeText Empty { get; } = new() { Sections = [], Statements = [], Unbound = [] };

    /// <summary>The sections of the top level, in the order of the document.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Everything that the text states, in its order.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Figures of the narrative that are no operand of any statement.</summary>
    public required IReadOnlyList<UnboundFigure> Unbound { get; init; }

    /// <summary>How many figures the text prints, and what became of them.</summary>
    public NarrativeCounts Counts
    {
        get
        {
            var mentioned = Statements.Where(s => s.Kind == StatementKinds.Mention).Sum(s => s.Operands.Count);
            return new NarrativeCounts(Statements.Sum(s => s.Operands.Count) - mentioned, mentioned, Unbound.Count);
        }
    }

    /// <summary>目录: its entries in their order; empty where no contents are printed.</summary>
    public IReadOnlyList<ContentsEntry> Contents { get; init; } = [];

    /// <summary>名词解释: terms and their definitions.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];
}
