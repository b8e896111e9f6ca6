using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Charity;

/// <summary>Two figures of one name in the narrative may be of two years, parts of a whole, a whole and its part, or of two tables.</summary>
internal sealed class TwoThings(NarrativeFigures spoken, RelatedCells cells)
{
    public OtherReading? Of(SpokenFigure stated, SpokenFigure other)
    {
        if (Array.Find([stated, other], f => f.IsOfAnotherYear) is { } last)
            return new OtherReading(new($"{last.Figure.Quoted} 可能是上年数", $"{last.Figure.Quoted} may be last year's"), last.Figure);
        return PartsOfOne(stated, other) ?? WholeAndPart(stated, other) ?? WholeAndPart(other, stated) ?? OfTwoCells(stated, other);
    }

    private OtherReading? PartsOfOne(SpokenFigure stated, SpokenFigure other)
    {
        var whole = stated.Figure.Measure != FigureMeasure.Money ? null
            : spoken.Around(stated).FirstOrDefault(f => f.IsAmount && Telling.Is(f.Figure) && IsSum(f.Figure, stated.Figure, other.Figure));
        return whole is null ? null
            : new OtherReading(new($"两数之和为 {whole.Figure.Quoted}，可能各是其一部分", $"together they are {whole.Figure.Quoted}, of which each may be a part"),
                whole.Figure);
    }

    /// <summary>国内接待26批次、外事接待3批次，全年接待29批次: the last is of both.</summary>
    private OtherReading? WholeAndPart(SpokenFigure whole, SpokenFigure part)
    {
        var more = !Telling.Is(whole.Figure) ? null : spoken.Around(whole).FirstOrDefault(f => f.Operand.Key == whole.Operand.Key
            && f.Figure.Place != part.Figure.Place && IsSum(whole.Figure, part.Figure, f.Figure));
        return more is null ? null
            : new OtherReading(new($"{whole.Figure.Quoted} 是 {part.Figure.Quoted} 与 {more.Figure.Quoted} 之和，可能是合计",
                $"{whole.Figure.Quoted} is {part.Figure.Quoted} and {more.Figure.Quoted} together and may be of both"), more.Figure);
    }

    private OtherReading? OfTwoCells(SpokenFigure stated, SpokenFigure other)
    {
        if (cells.Related(stated) is not { } one || cells.Related(other) is not { } two || one.Figure.Place == two.Figure.Place)
            return null;
        return new OtherReading(
            new($"两数分别为{one.Name.Chinese}与{two.Name.Chinese}，所说可能不是同一事项", $"they are {one.Name.English} and {two.Name.English}, and may not be of one thing"),
                one.Figure, two.Figure);
    }

    private static bool IsSum(Figure whole, Figure one, Figure two) => !one.IsZero && !two.IsZero && whole.Value == one.Value + two.Value;
}
