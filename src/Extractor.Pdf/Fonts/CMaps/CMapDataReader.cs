using System.Text;

namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>Reads the entries of cmaps.bin; Data/README.md has their format.</summary>
internal ref struct CMapDataReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private int _position;

    /// <summary>Codes → CIDs.</summary>
    public CMap CMap(string name, Func<string, CMap?> find)
    {
        var isVertical = _data[_position++] == 1;
        var (collection, parent) = (Name(), Name());
        var spaces = new CodeSpace[Number()];
        for (var i = 0; i < spaces.Length; i++)
        {
            var length = _data[_position++];
            spaces[i] = new CodeSpace(Number(), Number(), length);
        }

        RangeMap<uint>[] byLength = [CidRanges(), CidRanges(), CidRanges(), CidRanges()];
        return new CMap(name, isVertical, spaces, byLength, parent.Length == 0 ? null : find(parent)) { Collection = collection };
    }

    /// <summary>CIDs → Unicode.</summary>
    public CollectionText CollectionText()
    {
        var (lows, highs, values) = Ranges();
        var units = new char[highs.Length == 0 ? 0 : highs[^1] + 1];
        for (var i = 0; i < lows.Length; i++)
        {
            for (var cid = lows[i]; cid <= highs[i]; cid++)
            {
                units[cid] = (char)(values[i] + (cid - lows[i]));
            }
        }

        return new CollectionText(units, LongerTexts());
    }

    private Dictionary<uint, string> LongerTexts()
    {
        var texts = new Dictionary<uint, string>();
        var (count, cid) = (Number(), 0u);
        for (var i = 0; i < count; i++)
        {
            cid += Number();
            var units = new char[Number()];
            for (var k = 0; k < units.Length; k++)
            {
                units[k] = (char)Number();
            }

            texts[cid] = new string(units);
        }

        return texts;
    }

    private RangeMap<uint> CidRanges()
    {
        var (lows, highs, values) = Ranges();
        return RangeMap<uint>.FromSorted(lows, highs, values);
    }

    private (uint[] Lows, uint[] Highs, uint[] Values) Ranges()
    {
        var count = Number();
        var (lows, highs, values) = (new uint[count], new uint[count], new uint[count]);
        var (at, expected) = (0L, 0L);
        for (var i = 0; i < count; i++)
        {
            var low = at + Number();
            var high = low + Number();
            var zigzag = Number();
            expected += (zigzag & 1) == 0 ? zigzag >> 1 : -((zigzag >> 1) + 1L);
            (lows[i], highs[i], values[i]) = ((uint)low, (uint)high, (uint)expected);
            (at, expected) = (high + 1, expected + (high - low) + 1);
        }

        return (lows, highs, values);
    }

    private string Name()
    {
        var length = _data[_position++];
        _position += length;
        return Encoding.ASCII.GetString(_data.Slice(_position - length, length));
    }

    private uint Number()
    {
        var (value, shift) = (0u, 0);
        while (_data[_position] >= 0x80)
        {
            value |= (uint)(_data[_position++] & 0x7F) << shift;
            shift += 7;
        }

        return value | ((uint)_data[_position++] << shift);
    }
}
