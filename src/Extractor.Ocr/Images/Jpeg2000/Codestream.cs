using System.Buffers.Binary;

namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>The markers of a codestream (ITU-T T.800, annex A): size, coding, quantization, and the data of each tile.</summary>
internal sealed class Codestream
{
    private const int MostComponents = 5;
    private const int MostTiles = 65_535;
    private const int MostLevels = 32;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly Dictionary<int, Coding> _codings = [];
    private readonly Dictionary<int, Quantization> _quantizations = [];
    private int _at;

    private Codestream(ReadOnlyMemory<byte> data) => _data = data;

    public Area Image { get; private set; }

    public Area FirstTile { get; private set; }

    public IReadOnlyList<Component> Components { get; private set; } = [];

    public Progression Progression { get; private set; } = new(0, 1, false);

    /// <summary>By tile, the data of its packets.</summary>
    public SortedDictionary<int, List<ReadOnlyMemory<byte>>> Tiles { get; } = [];

    public Coding CodingOf(int component) => _codings.GetValueOrDefault(component) ?? _codings.GetValueOrDefault(-1) ?? throw Damaged();

    public Quantization QuantizationOf(int component) =>
        _quantizations.GetValueOrDefault(component) ?? _quantizations.GetValueOrDefault(-1) ?? throw Damaged();

    /// <exception cref="UnreadableImageException">A part that matters is missing or not decoded here.</exception>
    public static Codestream Read(ReadOnlyMemory<byte> data)
    {
        var stream = new Codestream(data);
        if (stream.Word(0) != 0xFF4F) throw Damaged();
        stream._at = 2;
        while (stream.ReadMarker())
        {
        }

        return stream.Components.Count == 0 || stream.Tiles.Count == 0 ? throw Damaged() : stream;
    }

    private bool ReadMarker()
    {
        var (marker, length) = (Word(_at), Word(_at + 2));
        if (marker is 0 or 0xFFD9 || length < 2) return false;
        var body = _at + 4;
        switch (marker)
        {
            case 0xFF51: ReadSize(body); break;
            case 0xFF52: ReadCoding(body); break;
            case 0xFF53: _codings[Byte(body)] = ReadCoding(body + 2, hasPrecincts: (Byte(body + 1) & 1) != 0); break;
            case 0xFF5C: _quantizations[-1] = ReadQuantization(body, body + length - 2); break;
            case 0xFF5D: _quantizations[Byte(body)] = ReadQuantization(body + 1, body + length - 2); break;
            case 0xFF90: return ReadTilePart(body);
            case 0xFF5E: throw NotDecoded("a region of interest");
            case 0xFF5F: throw NotDecoded("a change of its order");
            case 0xFF60 or 0xFF61: throw NotDecoded("packed packet headers");
        }

        _at += 2 + length;
        return true;
    }

    private void ReadSize(int at)
    {
        int Place(int i) => (int)Math.Min(int.MaxValue / 2, Long(at + 2 + (4 * i)));
        Image = new Area(Place(2), Place(3), Place(0), Place(1));
        FirstTile = new Area(Place(6), Place(7), Place(6) + Math.Max(1, Place(4)), Place(7) + Math.Max(1, Place(5)));
        var count = Word(at + 34);
        if (Image.IsEmpty || count is 0 or > MostComponents || (long)TilesAcross * TilesDown > MostTiles) throw Damaged();
        Components = [.. Enumerable.Range(0, count).Select(i => at + 36 + (3 * i)).Select(one =>
            new Component((Byte(one) & 0x7F) + 1, Byte(one) >= 0x80, Math.Max(1, Byte(one + 1)), Math.Max(1, Byte(one + 2))))];
    }

    public int TilesAcross => (Image.Right - FirstTile.Left + FirstTile.Width - 1) / FirstTile.Width;

    public int TilesDown => (Image.Bottom - FirstTile.Top + FirstTile.Height - 1) / FirstTile.Height;

    private void ReadCoding(int at)
    {
        var style = Byte(at);
        Progression = new Progression(Byte(at + 1), Math.Max(1, Word(at + 2)), Byte(at + 4) == 1);
        _codings[-1] = ReadCoding(at + 5, hasPrecincts: (style & 1) != 0);
    }

    private Coding ReadCoding(int at, bool hasPrecincts)
    {
        var (levels, style) = (Byte(at), (BlockStyle)Byte(at + 3));
        var (width, height) = ((Byte(at + 1) & 15) + 2, (Byte(at + 2) & 15) + 2);
        if (levels > MostLevels || width > 10 || height > 10 || width + height > 12) throw Damaged();
        if ((style & (BlockStyle.Bypass | BlockStyle.Terminate | BlockStyle.Causal)) != BlockStyle.None) throw NotDecoded("code blocks of a rare style");
        return new Coding(levels, width, height, style, Byte(at + 4) == 1, [.. Enumerable.Range(0, levels + 1)
            .Select(i => hasPrecincts ? (Byte(at + 5 + i) & 15, Byte(at + 5 + i) >> 4) : (15, 15))]);
    }

    private Quantization ReadQuantization(int at, int end)
    {
        var style = Byte(at) & 31;
        var size = style == 0 ? 1 : 2;
        var steps = new List<(int, int)>();
        for (var one = at + 1; one + size <= Math.Min(end, _data.Length); one += size)
            steps.Add(style == 0 ? (Byte(one) >> 3, 0) : (Word(one) >> 11, Word(one) & 0x7FF));
        return steps.Count == 0 || style > 2 ? throw Damaged() : new Quantization(style, Byte(at) >> 5, steps);
    }

    /// <summary>Markers within a tile's own head are not read: scanners write none but those that tell lengths.</summary>
    private bool ReadTilePart(int at)
    {
        var (tile, length, start) = (Word(at), Long(at + 2), _at);
        var end = length == 0 ? _data.Length : (int)Math.Min(_data.Length, start + length);
        _at = at + 8;
        while (Word(_at) != 0xFF93)
        {
            if (Word(_at) is 0xFF52 or 0xFF53 or 0xFF5C or 0xFF5D or 0xFF5E or 0xFF5F or 0xFF61) throw NotDecoded("a tile that is coded otherwise");
            if (Word(_at + 2) < 2 || _at >= end) return false;
            _at += 2 + Word(_at + 2);
        }

        if (!Tiles.TryGetValue(tile, out var parts)) Tiles[tile] = parts = [];
        if (_at + 2 < end) parts.Add(_data[(_at + 2)..end]);
        _at = Math.Max(_at + 2, end);
        return true;
    }

    private static UnreadableImageException Damaged() => new("its JPEG 2000 data is damaged");

    private static UnreadableImageException NotDecoded(string what) => new($"its JPEG 2000 data holds {what}, which is not decoded here");

    private int Byte(int at) => at >= 0 && at < _data.Length ? _data.Span[at] : 0;

    private int Word(int at) => (Byte(at) << 8) | Byte(at + 1);

    private long Long(int at) => at >= 0 && at + 4 <= _data.Length ? BinaryPrimitives.ReadUInt32BigEndian(_data.Span[at..]) : 0;
}
