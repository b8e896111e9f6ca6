using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Tests.Narrative;

/// <summary>
/// Paragraphs in the wordings of many places, each figure marked with what it is: {10.5|kind/subject/operand}, or {10.5|operand} for
/// the statement before, or {10.5|mention}. A text begins with # and its name; H is a heading, P a paragraph.
/// </summary>
internal sealed partial class AnnotatedWordingTests
{
    private const int Width = 37;

    private static readonly string Folder = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Tests", "Narrative", "Wordings");

    internal static IEnumerable<TestCaseData> Texts() => Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)
        .SelectMany(file => Headed().Split(File.ReadAllText(file)).Where(t => t.Length > 0).Select(t => t.Split('\n', 2)))
        .Select(t => new TestCaseData(t[1]).SetArgDisplayNames(t[0].Trim()));

    [TestCaseSource(nameof(Texts))]
    public void EveryFigureIsBoundAsMarked(string text)
    {
        var (lines, wanted) = Read(text);
        var read = LiteralPages.Read(LiteralPages.Of(string.Join('\n', lines))).Narrative.Statements;
        var bound = read.Where(s => s.Kind != StatementKinds.Mention)
            .SelectMany(s => s.Operands.Select(o => $"{s.Kind}/{Plain(s.Subject)}/{o.Key}={o.Number.Text}"));
        Assert.That(bound, Is.EquivalentTo(wanted));
    }

    /// <summary>The lines of a text as a page prints them, without the marks.</summary>
    internal static List<string> Lines(string text) => Read(text).Lines;

    private static (List<string> Lines, List<string> Wanted) Read(string text)
    {
        var (lines, wanted, statement) = (new List<string>(), new List<string>(), "");
        foreach (var line in text.Split('\n').Where(l => l.Length > 2))
        {
            var plain = "　　" + Marked().Replace(line[2..], match =>
            {
                var (figure, meaning) = (match.Groups[1].Value, match.Groups[2].Value);
                if (meaning == "mention") return figure;
                var operand = meaning.LastIndexOf('/');
                if (operand >= 0) statement = Plain(meaning[..operand]);
                wanted.Add($"{statement}/{meaning[(operand + 1)..]}={figure}");
                return figure;
            });
            lines.AddRange(line[0] == 'H' ? [plain] : plain.Chunk(Width).Select(c => new string(c)));
        }

        return (lines, wanted);
    }

    /// <summary>Names as they are compared: in normal forms.</summary>
    private static string Plain(string name) => string.Concat(name.Select(CharacterForms.Normalize)).Replace("\"", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^# ", RegexOptions.Multiline)]
    private static partial Regex Headed();

    [GeneratedRegex(@"\{([^{}|]*)\|([^{}]*)\}")]
    private static partial Regex Marked();
}
