namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>Numbers of the code blocks of a precinct, told bit by bit, coarse ones for four blocks first (ITU-T T.800, B.10.2).</summary>
internal sealed class TagTree
{
    /// <summary>From the blocks themselves up to one node.</summary>
    private readonly List<(int Across, int[] Values, bool[] AreKnown)> _levels = [];

    public TagTree(int across, int down)
    {
        while (true)
        {
            _levels.Add((across, new int[across * down], new bool[across * down]));
            if (across * down <= 1) return;
            (across, down) = ((across + 1) / 2, (down + 1) / 2);
        }
    }

    /// <summary>The number of a block, or the limit where it is not less.</summary>
    public int Read(HeaderBits bits, int x, int y, int limit)
    {
        var least = 0;
        for (var level = _levels.Count - 1; level >= 0; level--)
        {
            var (across, values, areKnown) = _levels[level];
            var at = ((y >> level) * across) + (x >> level);
            values[at] = Math.Max(values[at], least);
            while (values[at] < limit && !areKnown[at])
            {
                if (bits.Take() == 1) areKnown[at] = true;
                else values[at]++;
            }

            least = values[at];
        }

        return least;
    }
}
