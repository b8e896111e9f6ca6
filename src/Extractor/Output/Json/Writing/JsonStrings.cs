using System.Buffers.Binary;
using System.Text;

namespace Extractor.Output.Json.Writing;

/// <summary>The strings read from a text so far: one that stands in it again (a member's name, a label, a figure and its evidence) is not made again.</summary>
internal sealed class JsonStrings
{
    private const int SlotBits = 11;

    private readonly (int Start, int Length, string? Value)[] _known = new (int, int, string?)[1 << SlotBits];

    /// <param name="text">The whole text, in UTF-8.</param>
    /// <param name="start">Where the string stands in it.</param>
    /// <param name="length">How long it is; without escapes.</param>
    /// <remarks>What is no UTF-8 comes out as replacement characters.</remarks>
    public string Get(ReadOnlySpan<byte> text, int start, int length)
    {
        var utf8 = text.Slice(start, length);
        ref var known = ref _known[Slot(utf8)];
        if (known.Length != length || known.Value is null || !text.Slice(known.Start, length).SequenceEqual(utf8))
            known = (start, length, Encoding.UTF8.GetString(utf8));
        return known.Value;
    }

    /// <summary>By length, beginning and end; of strings that share a slot the last is known.</summary>
    private static int Slot(ReadOnlySpan<byte> utf8)
    {
        ulong first = 0, last = 0;
        if (utf8.Length >= sizeof(ulong))
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            last = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var unit in utf8) first = first << 8 | unit;
        }

        var mixed = unchecked((first ^ ulong.RotateLeft(last, 23) ^ (ulong)utf8.Length << 56) * 0x9E3779B97F4A7C15);
        return (int)(mixed >> (64 - SlotBits));
    }
}
