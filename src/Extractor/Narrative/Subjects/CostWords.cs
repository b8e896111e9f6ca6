using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>机关运行经费</summary>
internal sealed class CostWords : ITopicWords
{
    private static readonly StatementTarget Costs = new(StatementKinds.OperatingCosts, "");

    private static readonly TopicVocabulary Vocabulary = new((OperatingCostWords.Costs, Costs));

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => Vocabulary.FindLast(zone);

    /// <summary>办公费10.23万元: a part of the costs, by its own name.</summary>
    public StatementTarget? Named(string words) => null;

    /// <summary>（其中：一般公共预算支出10万元）: by which fund it was paid, no second figure of the costs.</summary>
    public bool IsAside(StatedFigure figure) => FundParts.IsOfPayer(figure, Vocabulary);

    public StatementTarget? Default(StatedFigure figure) => Costs;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { Text.Length: <= 14 } phrase && PublicExpenses.Costs.Ends(phrase.Text) is not null
            ? new StatementTarget(StatementKinds.OperatingCostsComposition, phrase.Printed)
            : null;

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) =>
        figure.Role is Role.Final or Role.Executed ? OperandKey.Amount : Operands.Of(hit, figure);
}
