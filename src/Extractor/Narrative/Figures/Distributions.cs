using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>
/// A和B分别增加3万元和5万元，增长6%和8%: figures that are given out one by one to as many subjects. All are what the first one
/// is, and each knows its turn.
/// </summary>
internal static class Distributions
{
    public static List<StatedFigure> Mark(List<StatedFigure> figures)
    {
        var before = 0;
        for (var i = 0; i < figures.Count;)
        {
            var count = Run(figures, i);
            var lead = figures[i].WordsBefore;
            var isGivenOut = count > 1 && !figures[i].InReason && (SaysEach(lead.Clause)
                || (figures[i].Role == Role.Count && NamesEach(lead.Clause)) || IsBareShare(figures[i]) || (before == count && !lead.CrossesSentence));
            for (var k = 0; isGivenOut && k < count; k++)
                figures[i + k] = figures[i + k]
                    with
                {
                    Role = figures[i].Role,
                    Direction = figures[i].Direction,
                    Basis = figures[i].Basis,
                    BaseYear = figures[i].BaseYear,
                    Turn = (k, count)
                };
            before = isGivenOut ? count : 0;
            i += count;
        }

        return figures;
    }

    /// <summary>人员经费90万元、公用经费10万元，占比90%、10%: nothing but the word for the shares stands before them.</summary>
    private static bool IsBareShare(StatedFigure figure) =>
        figure is { Role: Role.Share, WordsBefore.CrossesSentence: false } && Roles.SharesOfEach.Is(Roles.Fillers.Trim(figure.WordsBefore.Clause));

    /// <summary>How many figures of one kind follow each other with nothing but a joining mark between.</summary>
    private static int Run(List<StatedFigure> figures, int start)
    {
        var end = start + 1;
        while (end < figures.Count && figures[end].Figure.Kind == figures[start].Figure.Kind
            && Joins(figures[end - 1].Figure, figures[end].WordsBefore.Text)) end++;
        return end - start;
    }

    private static bool Joins(NumberInText before, string between) =>
        Roles.And.Is(between) || (between == "，" && !before.IsUnitPrinted);

    /// <summary>公务用车购置数及保有量：0辆、7辆: the names are joined before a colon, the counts behind it.</summary>
    public static bool NamesEach(string clause) => clause.EndsWith('：') && Roles.And.In(clause);

    private static bool SaysEach(string clause) =>
        Roles.Each.In(clause) || clause.LastIndexOf(Roles.EachOne) is var at && at >= 0 && clause.Length - at <= 4;
}
