using System.Text;
using Extractor.Pdf.Fonts.CMaps;

namespace Extractor.Pdf.Fonts.Data;

/// <summary>Reads the entries of cmaps.zip; Data/README.md has their format.</summary>
internal ref struct FontDataReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;
    private int position;

    /// <summary>Codes → CIDs.</summary>
    public CMap CMap(string name, Func<string, CMap?> find)
    {
        var isVertical = data[position++] == 1;
        var (collection, parent) = (Name(), Name());
        var spaces = new CodeSpace[Number()];
        for (var i = 0; i < spaces.Length; i++)
        {
            var length = data[position++];
            spaces[i] = new CodeSpace(Number(), Number(), length);
        }

        var byLength = new RangeMap<uint>[4];
        for (var i = 0; i < byLength.Length; i++)
        {
            byLength[i] = RangeMap<uint>.Build(Ranges(value => value));
        }

        return new CMap(name, isVertical, spaces, byLength, parent.Length == 0 ? null : find(parent)) { Collection = collection };
    }

    /// <summary>CIDs → Unicode.</summary>
    public ToUnicodeMap TextMap()
    {
        var ranges = new List<CodeRange<string>>(Ranges(unit => SharedStrings.Character(unit)));
        var (count, cid) = (Number(), 0u);
        for (var i = 0; i < count; i++)
        {
            cid += Number();
            var units = new char[Number()];
            for (var k = 0; k < units.Length; k++)
            {
                units[k] = (char)Number();
            }

            ranges.Add(new CodeRange<string>(cid, cid, SharedStrings.WellFormed(new string(units))));
        }

        return new ToUnicodeMap(RangeMap<string>.Build(ranges));
    }

    private CodeRange<T>[] Ranges<T>(Func<uint, T> value)
    {
        var ranges = new CodeRange<T>[Number()];
        var (at, expected) = (0L, 0L);
        for (var i = 0; i < ranges.Length; i++)
        {
            var low = at + Number();
            var high = low + Number();
            var zigzag = Number();
            expected += (zigzag & 1) == 0 ? zigzag >> 1 : -((zigzag >> 1) + 1L);
            ranges[i] = new CodeRange<T>((uint)low, (uint)high, value((uint)expected));
            (at, expected) = (high + 1, expected + (high - low) + 1);
        }

        return ranges;
    }

    private string Name()
    {
        var length = data[position++];
        position += length;
        return Encoding.ASCII.GetString(data.Slice(position - length, length));
    }

    private uint Number()
    {
        var (value, shift) = (0u, 0);
        while (data[position] >= 0x80)
        {
            value |= (uint)(data[position++] & 0x7F) << shift;
            shift += 7;
        }

        return value | ((uint)data[position++] << shift);
    }
}
