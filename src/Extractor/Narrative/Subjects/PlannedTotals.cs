using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>2026年收入预算100万元, 相应安排支出预算100万元: in a budget a side by itself is all that comes in or goes out.</summary>
internal static class PlannedTotals
{
    public static StatementTarget? Find(StatedFigure figure, ParagraphReading paragraph, TopicVocabulary vocabulary) =>
        !paragraph.IsPlanned || (figure.WordsBefore.Start > 0 && !figure.WordsBefore.CrossesItem) ? null
            : figure.IsValue ? Headed(figure.WordsBefore) ?? Opening(figure, paragraph, vocabulary) : Changed(figure);

    /// <summary>（一）收入预算：2026年年初预算数100万元.</summary>
    private static StatementTarget? Headed(WordsBefore lead)
    {
        if (!Roles.BareExecution.Is(Roles.Fillers.Trim(lead.Clause.AsSpan(NamePhrase.YearLength(lead.Clause))))) return null;
        var head = lead.Item[..^lead.Clause.Length].TrimEnd('：');
        return head[HeadingNumbers.Read(head).Length..] is var side && Totals.PlannedSides.Is(side) ? OfSide(side) : null;
    }

    /// <summary>某局收入预算为100万元: the sentence opens with it, and names no part, no class and no fund before it.</summary>
    private static StatementTarget? Opening(StatedFigure figure, ParagraphReading paragraph, TopicVocabulary vocabulary)
    {
        var lead = figure.WordsBefore;
        if (Roles.Among.In(lead.Item)) return null;
        var words = Roles.Fillers.Trim(lead.Clause.AsSpan(HeadingNumbers.Read(lead.Clause).Length));
        if (Totals.PlannedSides.Ends(words) is not { } side) return null;
        var owner = words[..^side.Length];
        return Owner.Without(owner[NamePhrase.YearLength(owner)..]).IsEmpty
            || (!Funds.Particular.In(words) && IsBody(owner, side, vocabulary)) ? OfSide(side, IsTotal(lead.Clause, paragraph))
            : Totals.OtherMoney.In(owner) ? vocabulary.FindLast(owner.ToString()) ?? SpecialMoney(figure, paragraph) : null;
    }

    /// <summary>收入预算总计100万元; 收入预算100万元，其中本年收入90万元: with what was carried over.</summary>
    private static bool IsTotal(string clause, ParagraphReading paragraph) => Totals.Amounts.In(clause)
        || (paragraph.Prints(Totals.ThisYear) && !clause.Contains(Totals.ThisYear, StringComparison.Ordinal));

    private static bool IsBody(ReadOnlySpan<char> owner, string side, TopicVocabulary vocabulary)
    {
        var name = string.Concat(owner, side.Contains(Totals.RevenueWord, StringComparison.Ordinal) ? Totals.RevenueWord : Totals.ExpenditureWord);
        return vocabulary.FindLast(name) is null && !Totals.OtherMoney.In(name) && !ClassNames.IsFunctional(name)
            && !ClassNames.IsEconomic(name);
    }

    /// <summary>其他资金收入预算总计3万元: a part by a name of its own, and no total.</summary>
    private static StatementTarget? SpecialMoney(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { } name && name.Text.IndexOf(Totals.RevenueWord, StringComparison.Ordinal) is var at and > 0
            ? new StatementTarget(StatementKinds.RevenueComposition, name.Printed[..(at + Totals.RevenueWord.Length)]) : null;

    /// <summary>1.收入预算增加3万元.</summary>
    private static StatementTarget? Changed(StatedFigure figure) =>
        figure.Direction is { } direction && figure.WordsBefore.Item is var item && item[HeadingNumbers.Read(item).Length..] is var words
            && Totals.PlannedSides.Begins(words) is { } side && words.AsSpan(side.Length).SequenceEqual(direction.Word) ? OfSide(side) : null;

    /// <param name="isTotal">Whether it is called a total, with what was carried over.</param>
    private static StatementTarget OfSide(string side, bool isTotal = false) => side.Contains(Totals.RevenueWord, StringComparison.Ordinal)
        ? isTotal ? new StatementTarget(StatementKinds.GrandTotal, "", OperandKey.Revenue) : OwnTotals.Revenue
        : isTotal ? new StatementTarget(StatementKinds.GrandTotal, "", OperandKey.Expenditure) : OwnTotals.Expenditure;
}
