using System.Collections;
using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>The box of each UTF-16 unit of a line. Few lines are asked for them: they are measured when they are.</summary>
internal sealed class LetterBoxes(Word[] row, int count, ReadingFrame frame) : IReadOnlyList<Box>
{
    private Box[]? _boxes;

    public int Count => count;

    public Box this[int index] => Boxes[index];

    private Box[] Boxes => _boxes ??= Measure();

    public IEnumerator<Box> GetEnumerator() => ((IEnumerable<Box>)Boxes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Box[] Measure()
    {
        var boxes = new Box[count];
        var at = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0) boxes[at++] = frame.ToPage(Gap(row[i - 1].Box, row[i].Box));
            foreach (var letter in row[i].Letters)
            {
                var step = letter.Box.Width / letter.Text.Length;
                for (var k = 0; k < letter.Text.Length; k++)
                {
                    var x = letter.Box.X0 + k * step;
                    boxes[at++] = frame.ToPage(letter.Box with { X0 = x, X1 = x + step });
                }
            }
        }
        return boxes;
    }

    private static Box Gap(Box left, Box right) =>
        new(Math.Min(left.X1, right.X0), Math.Max(left.Y0, right.Y0), Math.Max(left.X1, right.X0), Math.Min(left.Y1, right.Y1));
}
