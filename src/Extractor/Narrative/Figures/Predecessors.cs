using System.Globalization;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>较2014年决算公开数16万元增加15万元: an amount that stands between a comparison's opening and its change is the earlier one.</summary>
internal static class Predecessors
{
    private const int ChangeAndRate = 2;

    /// <param name="year">The year that the section or the paragraph is of; null where none is printed.</param>
    public static List<StatedFigure> Mark(List<StatedFigure> figures, int? year)
    {
        // A year that opens the paragraph may be the account's own, misprinted.
        var first = year is { } own && figures.Exists(f => OpensWithYear(f.WordsBefore.Clause, own)) ? 0 : 1;
        for (var i = first; year is not null && i < figures.Count; i++)
        {
            if (figures[i].Role is not (Role.Amount or Role.Final)) continue;
            if (OpensWithYear(figures[i].WordsBefore.Clause, year.Value - 2)) figures[i] = figures[i] with { Role = Role.Aside };
            if (!OpensWithYear(figures[i].WordsBefore.Clause, year.Value - 1)) continue;
            figures[i] = figures[i] with { Role = Role.LastYear, BaseYear = year - 1 };
            MeasureFrom(figures, i, year - 1);
        }

        for (var i = 0; i + 1 < figures.Count; i++)
        {
            var (figure, next) = (figures[i], figures[i + 1]);
            // 增加（减少）2万元，（下降）3%: the change goes the way of its rate.
            if (figure is { Role: Role.Change, Direction.IsResidue: true }
                && next is { Role: Role.ChangeRate, Direction: { IsResidue: false } way, NamesBasis: false })
                figures[i] = figure with { Direction = way };
            if (figure.Role is Role.Amount or Role.Final && next.Figure.Kind == figure.Figure.Kind
                && Rises(figure.WordsBefore.Clause, next.WordsBefore.Text) is { } earlier)
            {
                figures[i] = figure with { Role = earlier, IsRisenFrom = true };
                if (earlier == Role.LastYear) MeasureFrom(figures, i + 1, figure.BaseYear);
            }

            if (figure.Role is Role.Amount or Role.Final && next.Role == Role.Change && next.WordsBefore.Text.Length <= 4
                && OpensComparison(figure.WordsBefore.Clause))
                figures[i] = figure with { Role = Role.LastYear };
        }

        return figures;
    }

    /// <summary>
    /// 2022年为90万元，增加10万元，增长11%; 由上年的90万元增至100万元，增长11%: right behind the year before, or what rose from it, what names no
    /// base of its own is measured from it.
    /// </summary>
    private static void MeasureFrom(List<StatedFigure> figures, int behind, int? year)
    {
        for (var i = behind + 1; i < figures.Count && i <= behind + ChangeAndRate; i++)
        {
            if (figures[i] is not { Role: Role.Change or Role.ChangeRate, NamesBasis: false, WordsBefore.CrossesItem: false }) return;
            figures[i] = figures[i] with { Basis = ComparisonBasis.LastYear, BaseYear = year };
        }
    }

    /// <summary>收入由上年的100万元增加到120万元: the first amount is the year before's where the words say so, else no one's.</summary>
    private static Role? Rises(string clause, string between)
    {
        if (Directions.From.LastIn(clause) is var from && from < 0 || between.Length > 14) return null;
        if ((Directions.Up.Begins(between) ?? Directions.Down.Begins(between)) is not { } direction
            || Directions.Reaches.At(between, direction.Length) is null) return null;
        return Bases.EarlierYear.Begins(clause.AsSpan(from + 1)) is null ? Role.Aside : Role.LastYear;
    }

    /// <summary>2023年收入100万元，2022年为90万元: the year before by its number, with nothing but a side or words of measure behind it.</summary>
    private static bool OpensWithYear(string clause, int year)
    {
        var length = NamePhrase.YearLength(clause);
        if (length < 5 || !clause.StartsWith(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) return false;
        var rest = Roles.Fillers.Trim(clause.AsSpan(length));
        while (Bases.BeforeFillers.Ends(rest) is { } filler) rest = Roles.Fillers.Trim(rest[..^filler.Length]);
        if (Absence.YearWords.Begins(rest) is { } all) rest = rest[all.Length..];
        return rest.IsEmpty || Bases.BeforeSides.Is(rest) || Totals.FinalSides.Is(rest);
    }

    private static bool OpensComparison(string clause)
    {
        if (Directions.From.LastIn(clause) is var from and >= 0 && Bases.EarlierYear.Begins(clause.AsSpan(from + 1)) is not null) return true;
        var at = clause.AsSpan().LastIndexOfAny(Bases.ThanSigns);
        if (at < 0) return false;
        var rest = ComparisonReader.BehindOpener(clause.AsSpan(at + 1));
        return rest.IsEmpty || Bases.EarlierYear.Begins(rest) is not null;
    }
}
