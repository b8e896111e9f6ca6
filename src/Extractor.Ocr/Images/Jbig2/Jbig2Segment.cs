namespace Extractor.Ocr.Images.Jbig2;

/// <summary>A piece of JBIG2 data (ITU-T T.88, 7.2).</summary>
internal sealed record Jbig2Segment(uint Number, Jbig2SegmentKind Kind, IReadOnlyList<uint> Refers, ReadOnlyMemory<byte> Data)
{
    private const uint Unknown = 0xFFFFFFFF;

    /// <summary>Segments that one may refer to; the standard allows more than any file needs.</summary>
    private const uint MostReferences = 1 << 16;

    public static IEnumerable<Jbig2Segment> ReadAll(ReadOnlyMemory<byte> bytes)
    {
        var data = new SegmentData(bytes);
        while (!data.IsAtEnd && Read(data) is { } segment) yield return segment;
    }

    /// <summary>Null at an end that leaves no whole header.</summary>
    private static Jbig2Segment? Read(SegmentData data)
    {
        var number = data.Long();
        var flags = data.Byte();
        uint count = data.Byte();
        if (count >> 5 < 7)
        {
            count >>= 5;
        }
        else
        {
            var rest = data.Take(3).Span;
            count = ((count & 31) << 24) | ((uint)rest[0] << 16) | ((uint)rest[1] << 8) | rest[2];
            if (count > MostReferences) throw new UnreadableImageException("its JBIG2 data is damaged");
            data.Take((count + 8) / 8);
        }

        var refers = new uint[count];
        for (var i = 0; i < refers.Length; i++) refers[i] = number <= 256 ? data.Byte() : number <= 65536 ? (uint)data.Short() : data.Long();
        data.Take((flags & 0x40) != 0 ? 4 : 1);
        var length = data.Long();
        var kind = (Jbig2SegmentKind)(flags & 63);
        // Of unknown length is only a picture that was not finished when its header was written.
        return new Jbig2Segment(number, kind, refers, data.Take(length == Unknown ? LengthOf(data.Rest.Span) : length));
    }

    /// <summary>Up to the mark at the end of the data and the count of rows behind it.</summary>
    private static int LengthOf(ReadOnlySpan<byte> rest)
    {
        const int Flags = 17;
        if (rest.Length <= Flags) throw new UnreadableImageException("its JBIG2 data ends too early");
        ReadOnlySpan<byte> mark = (rest[Flags] & 1) != 0 ? [0x00, 0x00] : [0xFF, 0xAC];
        var at = rest[(Flags + 1)..].IndexOf(mark);
        return at < 0 ? rest.Length : Math.Min(rest.Length, Flags + 1 + at + mark.Length + sizeof(uint));
    }
}
