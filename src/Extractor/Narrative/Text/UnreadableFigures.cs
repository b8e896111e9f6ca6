using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Text;

/// <summary>Amounts and rates that are not written as numbers are (1e30元, 1.2.3万元): they have no value, and are told with their text.</summary>
internal static partial class UnreadableFigures
{
    private const string Unit =
        "(" + Units.MillionYuan + "|" + Units.TenThousandYuan + "|" + Units.HundredMillionYuan + "|" + Units.ThousandYuan + "|" + Units.Yuan + "|%)";

    public static IEnumerable<Problem> Find(FlowText paragraph)
    {
        List<Match> unreadable = [.. Written().Matches(paragraph.Text).Where(m => !NumberParser.TryParse(m.Groups["number"].Value, out _))];
        if (unreadable.Count == 0) return [];
        var read = FigureScanner.Scan(paragraph.Text).Select(f => f.End).ToHashSet();
        return unreadable.Where(m => !read.Contains(m.Index + m.Length)).Select(m => Problem(paragraph.Evidence(m.Index, m.Length)));
    }

    private static Problem Problem(Evidence place) =>
        TextProblems.UnreadableFigure.At(place, $"{place.Text} is not written as a number is, and was not read.");

    [GeneratedRegex("(?<![0-9.,])(?<![0-9]，)(?<number>[0-9](，[0-9]){2,}(\\.[0-9]+)?|[0-9][0-9.,]*([eE][+-]?[0-9]+)?)" + Unit,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
