using System.Buffers.Binary;

namespace Extractor.Ocr.Images.Jbig2;

/// <summary>Reads the fields of segments, most significant byte first.</summary>
internal sealed class SegmentData(ReadOnlyMemory<byte> bytes)
{
    private int _at;

    public bool IsAtEnd => _at >= bytes.Length;

    public ReadOnlyMemory<byte> Rest => bytes[_at..];

    public byte Byte() => Take(1).Span[0];

    public int Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2).Span);

    public uint Long() => BinaryPrimitives.ReadUInt32BigEndian(Take(4).Span);

    /// <summary>Places of adaptive samples: a signed byte across and one down each.</summary>
    public (int X, int Y)[] Places(int count)
    {
        var places = new (int, int)[count];
        for (var i = 0; i < count; i++) places[i] = unchecked(((sbyte)Byte(), (sbyte)Byte()));
        return places;
    }

    public ReadOnlyMemory<byte> Take(long count)
    {
        if (count > bytes.Length - _at) throw new UnreadableImageException("its JBIG2 data ends too early");
        var taken = bytes.Slice(_at, (int)count);
        _at += (int)count;
        return taken;
    }
}
