using System.Text;
using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Output.Json;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor.Fuzz.Targets;

/// <summary>Running text → statements, and what is checked and written of them. A line feed begins a paragraph.</summary>
internal static class NarrativeTarget
{
    private const double Size = 10;
    private const double Left = 50;
    private const int LineLength = 40;
    private const int PageLines = 45;

    public static void Read(byte[] input)
    {
        var lines = Encoding.UTF8.GetString(input).Split('\n').SelectMany(Lines).ToList();
        var pages = lines.Chunk(PageLines).Select((page, index) => Page(page, index + 1)).ToList();
        var reading = NarrativeReader.Read(pages, TableReading.None, TimeLimit.None);
        var disclosure = new Disclosure
        {
            Document = new DocumentSource("text", "", pages.Count),
            Cover = reading.Cover,
            Narrative = reading.Narrative,
            Problems = reading.Problems
        };
        Reconciler.Check(disclosure);
        DisclosureWriter.Write(TextWriter.Null, disclosure);
    }

    /// <summary>As a typesetter breaks a paragraph: the first line indented.</summary>
    private static IEnumerable<(string Text, double X)> Lines(string paragraph) =>
        paragraph.Chunk(LineLength).Select((line, index) => (new string(line), index == 0 ? Left + (2 * Size) : Left));

    private static PageLayout Page((string Text, double X)[] lines, int number) => new()
    {
        Number = number,
        Width = 600,
        Height = 800,
        Lines = [.. lines.Select((line, index) => Line(line.Text, line.X, number, index))],
        Grids = [],
    };

    private static TextLine Line(string text, double x, int page, int index)
    {
        var y = 50 + (index * 15.0);
        return new TextLine
        {
            Page = page,
            Text = text,
            Box = new Box(x, y, x + (Size * text.Length), y + Size),
            CharacterBoxes = [.. Enumerable.Range(0, text.Length).Select(i => new Box(x + (Size * i), y, x + (Size * (i + 1)), y + Size))],
            PointSize = Size,
        };
    }
}
