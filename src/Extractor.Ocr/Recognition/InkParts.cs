using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>The connected parts of the ink outside some boxes.</summary>
internal static class InkParts
{
    /// <summary>More parts than this are noise or a photograph.</summary>
    private const int MostParts = 20_000;

    public static List<PixelBox> Of(InkMask ink, IReadOnlyList<PixelBox> covered)
    {
        var seen = new bool[ink.Width * ink.Height];
        foreach (var box in covered)
        {
            var wide = new PixelBox(box.Left - 2, box.Top - 2, box.Right + 2, box.Bottom + 2).Within(ink.Width, ink.Height);
            for (var y = wide.Top; y < wide.Bottom; y++) seen.AsSpan((y * ink.Width) + wide.Left, wide.Width).Fill(true);
        }

        var parts = new List<PixelBox>();
        var stack = new Stack<int>();
        for (var y = 0; y < ink.Height; y++)
        {
            for (var x = 0; x < ink.Width; x++)
            {
                if (seen[(y * ink.Width) + x] || !ink.IsInk(x, y)) continue;
                parts.Add(Part(ink, seen, stack, x, y));
                if (parts.Count > MostParts) return [];
            }
        }

        return parts;
    }

    private static PixelBox Part(InkMask ink, bool[] seen, Stack<int> stack, int startX, int startY)
    {
        var box = new PixelBox(startX, startY, startX + 1, startY + 1);
        seen[(startY * ink.Width) + startX] = true;
        stack.Push((startY * ink.Width) + startX);
        while (stack.TryPop(out var at))
        {
            var (x, y) = (at % ink.Width, at / ink.Width);
            box = box.Union(new PixelBox(x, y, x + 1, y + 1));
            for (var dy = -1; dy <= 1; dy++)
            {
                for (var dx = -1; dx <= 1; dx++)
                {
                    var (nx, ny) = (x + dx, y + dy);
                    if (nx < 0 || ny < 0 || nx >= ink.Width || ny >= ink.Height || seen[(ny * ink.Width) + nx] || !ink.IsInk(nx, ny)) continue;
                    seen[(ny * ink.Width) + nx] = true;
                    stack.Push((ny * ink.Width) + nx);
                }
            }
        }

        return box;
    }
}
