using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>政府购买服务: what the government bought as services, in all and by the printed name of each kind.</summary>
internal sealed class PurchasedServiceWords : ITopicWords
{
    private static readonly StatementTarget Total = new(StatementKinds.PurchasedServices, "");

    private static readonly TopicVocabulary Vocabulary = new((PurchasedServiceTerms.Total, Total));

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => Vocabulary.FindLast(zone);

    public StatementTarget? Named(string words) => Vocabulary.FindLast(words);

    public StatementTarget? Default(StatedFigure figure) => figure.IsExecution ? Total : null;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        figure.IsValue && NamePhrase.Before(figure, paragraph) is { Text.Length: <= 24 } phrase && PurchasedServiceTerms.Kinds.Ends(phrase.Text) is not null
            ? new StatementTarget(StatementKinds.PurchasedServices, phrase.Printed) : null;

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) => figure.Role switch
    {
        Role.Budget or Role.OriginalBudget or Role.AdjustedBudget => OperandKey.Budget,
        Role.Count => OperandKey.Count,
        _ => Operands.Of(hit, figure),
    };
}
