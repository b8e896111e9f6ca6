using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>部门预算支出具体情况: what each unit's budget is made up of, down to its projects, every amount by a name that no list knows.</summary>
internal sealed class UnitExpenditureWords : ITopicWords
{
    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => null;

    public StatementTarget? Named(string words) => null;

    public StatementTarget? Default(StatedFigure figure) => null;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { } name
            ? new StatementTarget(StatementKinds.UnitExpenditure, (name.After(Openers.For) ?? name).Printed) : null;

    /// <summary>履职经费100万元，其中结转结余30万元; 履职经费100万元，上年结转30万元: what a part of it was paid with.</summary>
    public bool IsAside(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = Roles.Fillers.Trim(figure.WordsBefore.Clause);
        if (Roles.Among.Begins(words) is { } among) return figure.IsValue && words[among.Length..].Contains(Totals.CarriedOver, StringComparison.Ordinal);
        return figure.IsValue && Totals.Opening.Is(words);
    }

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) => figure.Role switch
    {
        Role.Amount or Role.Budget or Role.OriginalBudget or Role.Final => OperandKey.Amount,
        Role.Count or Role.Score => null,
        _ => Operands.Of(hit, figure),
    };
}
