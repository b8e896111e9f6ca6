using System.Text.RegularExpressions;

namespace Extractor.Tests.Architecture;

/// <summary>Every distance and share that the geometry of a page is told by has a name and a reason.</summary>
public sealed partial class BareNumberTests
{
    private static readonly string[] Folders = ["Layout", "Forms", "Attachments"];

    [Test]
    public void No_number_with_decimals_stands_in_a_rule()
    {
        Assert.That(Lines().Where(l => Decimals().IsMatch(l.Code)).Select(static l => l.Place), Is.Empty);
    }

    [Test]
    public void No_place_or_size_is_held_to_a_bare_number()
    {
        Assert.That(Lines().Where(l => Distance().IsMatch(l.Code)).Select(static l => l.Place), Is.Empty);
    }

    /// <summary>The code of each line: without comments, texts, and constants, whose declaration says what they are.</summary>
    private static IEnumerable<(string Code, string Place)> Lines() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(ProjectFiles.Root, "src", "Extractor", folder), "*.cs", SearchOption.AllDirectories))
        .SelectMany(file => File.ReadLines(file).Select((line, i) => (Code: Texts().Replace(line, ""), Place: $"{Path.GetFileName(file)}:{i + 1}")))
        .Where(static l => !l.Code.TrimStart().StartsWith("//", StringComparison.Ordinal) && !Constant().IsMatch(l.Code));

    [GeneratedRegex("""
        @?"(\\.|[^"\\])*"|'(\\.|[^'\\])+'
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Texts();

    [GeneratedRegex(@"\bconst\b")]
    private static partial Regex Constant();

    /// <summary>0.0 begins a sum, 2.0 halves one.</summary>
    [GeneratedRegex(@"(?<![\w.])(?!0\.0\b|2\.0\b)\d+\.\d+")]
    private static partial Regex Decimals();

    /// <summary>X0 - 1, Bottom + 2, 2 * PointSize, CenterY) &lt; 3.</summary>
    [GeneratedRegex(@"\b(X0|X1|Y0|Y1|Top|Bottom|Baseline|Position|CenterX|CenterY|PointSize)\)* ?[-+<>]=? ?[1-9]\d*\b(?!\])"
        + @"|\b[1-9]\d* \* [\w\[\]^.]*(PointSize|[sS]ize)\b")]
    private static partial Regex Distance();
}
