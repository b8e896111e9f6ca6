using Extractor.Domain;
using Extractor.Domain.Problems;

namespace Extractor.Narrative.Text;

/// <summary>Tells the amounts and rates that are not written as numbers are, with their text.</summary>
internal static class UnreadableFigures
{
    public static IEnumerable<Problem> Find(FlowText paragraph) =>
        MisprintedAmounts.In(paragraph.Text).Select(m => Problem(paragraph.Evidence(m.Start, m.End - m.Start)));

    private static Problem Problem(Evidence place) =>
        TextProblems.UnreadableFigure.At(place, $"{place.Text} is not written as a number is, and was not read.");
}
