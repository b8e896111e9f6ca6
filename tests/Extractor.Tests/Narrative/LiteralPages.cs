using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Pdf;
using Extractor.Tests.Approved;

namespace Extractor.Tests.Narrative;

/// <summary>Pages of literal lines, every character a square of ten points.</summary>
internal static class LiteralPages
{
    private const double Size = 10;
    private const double Left = 50;

    /// <summary>One page a string; one line a line of it, indented by its leading ideographic spaces.</summary>
    public static IReadOnlyList<PageLayout> Of(params string[] pages)
    {
        Seen.Pages?.Add(string.Join(NarrativeCase.Page, pages));
        return [.. pages.Select((text, i) => Page(text, i + 1))];
    }

    /// <summary>A heading and one paragraph, cut into lines of a width as a typesetter would, the first one indented.</summary>
    public static IReadOnlyList<PageLayout> Paragraph(string heading, string paragraph, int width = 30) =>
        Of($"　　{heading}\n{string.Join('\n', ("　　" + paragraph).Chunk(width).Select(c => new string(c)))}");

    private static PageLayout Page(string text, int number) => new()
    {
        Number = number,
        Width = 600,
        Height = 800,
        Lines = [.. text.Split('\n').Select((line, i) => Line(line, number, i))],
        Grids = [],
    };

    private static TextLine Line(string line, int page, int index)
    {
        var text = line.TrimStart('　');
        var (x, y) = (Left + (Size * (line.Length - text.Length)), 50 + (index * 15.0));
        return new TextLine
        {
            Page = page,
            Text = text,
            Box = new Box(x, y, x + (Size * text.Length), y + Size),
            CharacterBoxes = [.. Enumerable.Range(0, text.Length).Select(i => new Box(x + (Size * i), y, x + (Size * (i + 1)), y + Size))],
            PointSize = Size,
        };
    }

    public static NarrativeReading Read(IReadOnlyList<PageLayout> pages, params AccountTable[] tables) =>
        NarrativeReader.Read(pages, tables, new HashSet<TextLine>());

    /// <summary>The same in a document of a family.</summary>
    public static NarrativeReading Read(IReadOnlyList<PageLayout> pages, DocumentFamily family) => Read(pages, TableReading.None with { Family = family });

    public static NarrativeReading Read(IReadOnlyList<PageLayout> pages, TableReading tables) => NarrativeReader.Read(pages, tables, TimeLimit.None);

    public static IReadOnlyList<string> Statements(IReadOnlyList<PageLayout> pages, params AccountTable[] tables) =>
        [.. Read(pages, tables).Narrative.Statements.SelectMany(Operands)];

    private static IEnumerable<string> Operands(Statement s) => s.Operands.Select(o => $"{s.Kind}/{s.Subject}/{o.Key}={o.Number.Text}");
}
