using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>机关运行经费</summary>
internal sealed class CostWords : ITopicWords
{
    private static readonly StatementTarget Costs = new(StatementKinds.OperatingCosts, "");

    private static readonly TopicVocabulary Vocabulary = new((OperatingCostWords.Costs, Costs));

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph) =>
        figure.InReason ? FindName(figure, paragraph) : Vocabulary.FindLast(zone);

    /// <summary>办公费10.23万元: a part of the costs, by its own name.</summary>
    public StatementTarget? Named(string words) => null;

    public bool TakesUses => true;

    /// <summary>（其中：一般公共预算支出10万元）: by which fund it was paid, no second figure of the costs.</summary>
    public bool IsAside(StatedFigure figure, ParagraphReading paragraph) => FundParts.IsOfPayer(figure, Vocabulary) || IsBesideDenial(figure, paragraph);

    /// <summary>我院没有机关运行经费；药品收入3万元: what is told by another name, behind words that there are no such costs.</summary>
    private static bool IsBesideDenial(StatedFigure figure, ParagraphReading paragraph) => figure is { Role: Role.Amount, InReason: false }
        && Vocabulary.FindLast(figure.WordsBefore.Clause) is null && NamePhrase.Before(figure, paragraph) is not null
        && paragraph.DeniedFrom(DeniedThings.OperatingCosts) < figure.Figure.Start - figure.WordsBefore.Clause.Length;

    public StatementTarget? Default(StatedFigure figure) => Costs;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { } phrase && Bare(phrase) is { Text.Length: <= 14 } name && PublicExpenses.Costs.Ends(name.Text) is not null
            ? new StatementTarget(StatementKinds.OperatingCostsComposition, name.Printed)
            : null;

    /// <summary>开支办公费, 主要支出为办公费: the name behind the words that lead to it.</summary>
    private static NamePhrase Bare(NamePhrase phrase)
    {
        var name = phrase.From(Classes.Leads.LastIn(phrase.Text) + 1);
        return name.From(OperatingCostWords.Spending.Begins(name.Text)?.Length ?? 0);
    }

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) =>
        figure.Role is Role.Final or Role.Executed ? OperandKey.Amount : Operands.Of(hit, figure);
}
