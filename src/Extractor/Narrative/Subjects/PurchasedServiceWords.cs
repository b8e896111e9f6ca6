using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>政府购买服务: what the government bought as services, in all and by the printed name of each kind.</summary>
internal sealed class PurchasedServiceWords : ITopicWords
{
    private static readonly SubjectHit Total = new(StatementKinds.PurchasedServices, "");

    private static readonly Vocabulary Vocabulary = new((PurchasedServiceTerms.Total, Total));

    public SubjectHit? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => Vocabulary.FindLast(zone);

    public SubjectHit? Named(string words) => Vocabulary.FindLast(words);

    public SubjectHit? Default(StatedFigure figure) => figure.IsExecution ? Total : null;

    public SubjectHit? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        figure.IsValue && NamePhrase.Before(figure, paragraph) is { Text.Length: <= 24 } phrase && PurchasedServiceTerms.Kinds.Ends(phrase.Text) is not null
            ? new SubjectHit(StatementKinds.PurchasedServices, phrase.Printed) : null;

    public string? Operand(SubjectHit hit, StatedFigure figure) => figure.Role switch
    {
        Role.Budget or Role.OriginalBudget or Role.AdjustedBudget => "budget",
        Role.Count => "count",
        _ => Operands.Of(hit, figure),
    };
}
