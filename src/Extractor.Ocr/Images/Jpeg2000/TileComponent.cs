namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>A tile's component: its resolutions, the smallest first (ITU-T T.800, annex B).</summary>
internal sealed class TileComponent
{
    /// <summary>Precincts and code blocks; each costs memory, however little it holds.</summary>
    private const int MostParts = 1 << 18;

    public TileComponent(Area area, Coding coding, Quantization quantization, int depth)
    {
        (Area, Coding) = (area, coding);
        var parts = ((long)area.Width * area.Height) >> (coding.BlockWidth + coding.BlockHeight);
        for (var r = 0; r <= coding.Levels; r++)
        {
            Resolutions.Add(new Resolution(area, coding, r));
            parts += (long)Resolutions[r].Across * Resolutions[r].Down;
            if (parts > MostParts) throw new UnreadableImageException("its JPEG 2000 data asks for more than a page needs");
            Resolutions[r].Cut(area, coding, quantization, depth, r);
        }
    }

    public Area Area { get; }

    public Coding Coding { get; }

    public List<Resolution> Resolutions { get; } = [];
}

/// <summary>One resolution: the bands that it adds, and the precincts that its packets are of.</summary>
internal sealed class Resolution
{
    public Resolution(Area component, Coding coding, int number)
    {
        var shrink = 1L << (coding.Levels - number);
        Area = component.Thinned(shrink, shrink);
        (Shrink, (PrecinctWidth, PrecinctHeight)) = (shrink, coding.Precincts[number]);
        First = (Area.Left >> PrecinctWidth, Area.Top >> PrecinctHeight);
        Across = Area.IsEmpty ? 0 : Up(Area.Right, PrecinctWidth) - First.X;
        Down = Area.IsEmpty ? 0 : Up(Area.Bottom, PrecinctHeight) - First.Y;
    }

    public void Cut(Area component, Coding coding, Quantization quantization, int depth, int number) =>
        Bands = number == 0 ? [Band.Of(this, component, coding, quantization, depth, number, 0)]
            : [.. Enumerable.Range(1, 3).Select(kind => Band.Of(this, component, coding, quantization, depth, number, kind))];

    public Area Area { get; }

    /// <summary>How many samples of the component one of this resolution stands for, across as down.</summary>
    public long Shrink { get; }

    public int PrecinctWidth { get; }

    public int PrecinctHeight { get; }

    public (int X, int Y) First { get; }

    public int Across { get; }

    public int Down { get; }

    public IReadOnlyList<Band> Bands { get; private set; } = [];

    private static int Up(int value, int exponent) => (int)((value + (1L << exponent) - 1) >> exponent);
}

/// <summary>The frequencies of one direction, and their code blocks by precinct.</summary>
/// <param name="Kind">0 low in both directions, 1 high across, 2 high down, 3 high in both.</param>
/// <param name="Planes">Bit planes that a value may have.</param>
/// <param name="Step">What one of its values is worth.</param>
internal sealed record Band(int Kind, Area Area, int Planes, float Step, IReadOnlyList<BandPrecinct> Precincts)
{
    private const double Mantissas = 2048;

    public static Band Of(Resolution resolution, Area component, Coding coding, Quantization quantization, int depth, int number, int kind)
    {
        var level = number == 0 ? coding.Levels : coding.Levels - number + 1;
        var (step, half) = (1L << level, level == 0 ? 0 : 1L << (level - 1));
        var area = component.Thinned(step, step, (kind & 1) * half, (kind >> 1) * half);
        var (exponent, mantissa) = quantization.Step(number == 0 ? 0 : (3 * (number - 1)) + kind);
        var gain = kind switch { 0 => 0, 3 => 2, _ => 1 };
        var worth = coding.IsReversible ? 1 : Math.Pow(2, depth + gain - exponent) * (1 + (mantissa / Mantissas));
        var halved = number == 0 ? 0 : 1;
        var (width, height) = (resolution.PrecinctWidth - halved, resolution.PrecinctHeight - halved);
        if (width < 0 || height < 0) throw new UnreadableImageException("its JPEG 2000 data is damaged");
        var precincts = from y in Enumerable.Range(resolution.First.Y, resolution.Down)
                        from x in Enumerable.Range(resolution.First.X, resolution.Across)
                        let own = Square(x, y, width, height).Within(area)
                        select BandPrecinct.Of(own, Math.Min(coding.BlockWidth, width), Math.Min(coding.BlockHeight, height));
        return new Band(kind, area, quantization.GuardBits + exponent - 1, (float)worth, [.. precincts]);
    }

    public static Area Square(int x, int y, int width, int height) => new(
        Clamped((long)x << width), Clamped((long)y << height), Clamped((x + 1L) << width), Clamped((y + 1L) << height));

    private static int Clamped(long value) => (int)Math.Min(value, int.MaxValue / 2);
}

/// <summary>The code blocks of a band in one precinct, row by row, and the trees that tell when each begins.</summary>
internal sealed record BandPrecinct(int Across, IReadOnlyList<CodeBlock> Blocks, TagTree Inclusion, TagTree ZeroPlanes)
{
    public static BandPrecinct Of(Area area, int width, int height)
    {
        if (area.IsEmpty) return new BandPrecinct(0, [], new TagTree(0, 0), new TagTree(0, 0));
        var (left, top, right, bottom) = (area.Left >> width, area.Top >> height, ((area.Right - 1) >> width) + 1, ((area.Bottom - 1) >> height) + 1);
        var blocks = from y in Enumerable.Range(top, bottom - top)
                     from x in Enumerable.Range(left, right - left)
                     select new CodeBlock(Band.Square(x, y, width, height).Within(area));
        return new BandPrecinct(right - left, [.. blocks], new TagTree(right - left, bottom - top), new TagTree(right - left, bottom - top));
    }
}

/// <summary>What packets have told of a code block so far.</summary>
internal sealed class CodeBlock(Area area)
{
    public Area Area { get; } = area;

    public bool IsIncluded { get; set; }

    public int ZeroPlanes { get; set; }

    public int Passes { get; set; }

    /// <summary>Bits that tell a length, less those for the number of passes.</summary>
    public int LengthBits { get; set; } = 3;

    public List<ReadOnlyMemory<byte>> Data { get; } = [];

    public ReadOnlyMemory<byte> Joined() => Data.Count == 1 ? Data[0] : Data.SelectMany(part => part.ToArray()).ToArray();
}
