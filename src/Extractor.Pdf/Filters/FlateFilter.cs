using System.IO.Compression;

namespace Extractor.Pdf.Filters;

/// <summary>FlateDecode (ISO 32000-2, 7.4.4), read as far as the data goes, its checksum looked at.</summary>
internal static class FlateFilter
{
    private const int HeaderLength = 2;

    /// <summary>Producers pad streams with these, and end them with a line end.</summary>
    private static ReadOnlySpan<byte> Padding => "\0\t\n\f\r "u8;

    public static FilterResult Decode(ReadOnlyMemory<byte> data, ByteBuffer output, int limit)
    {
        var start = output.Length;
        if (!HasHeader(data.Span)) return Inflate(data, output, limit, start);
        using var source = new MemoryReader(data);
        using (var inflater = new ZLibStream(source, CompressionMode.Decompress))
        {
            var result = Read(inflater, source, output, limit, start);
            if (result != FilterResult.Damaged) return result;
        }

        output.Truncate(start);
        return DecodeDamaged(data, output, limit, start, isWhole: !source.RanDry);
    }

    /// <summary>Without the check of its sum; failing that, as data that only look as if they had a header.</summary>
    /// <param name="isWhole">The data did not end early.</param>
    private static FilterResult DecodeDamaged(ReadOnlyMemory<byte> data, ByteBuffer output, int limit, int start, bool isWhole)
    {
        var result = Inflate(data[HeaderLength..], output, limit, start);
        if (result == FilterResult.Complete && isWhole && HasChecksum(data, output, limit)) return FilterResult.Altered;
        return result != FilterResult.Damaged || output.Length > start ? result : Inflate(data, output, limit, start);
    }

    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderLength && (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;

    /// <summary>Some producers leave it out, or zeros in its place: then the data end with the last byte that is no padding, or in the padding.</summary>
    private static bool HasChecksum(ReadOnlyMemory<byte> data, ByteBuffer output, int limit)
    {
        var end = output.Length;
        var beforeLast = Math.Max(HeaderLength, data.Span.TrimEnd(Padding).Length - 1);
        var isMore = Inflate(data[HeaderLength..beforeLast], output, limit, end, stopAt: int.MaxValue) == FilterResult.Complete;
        output.Truncate(end);
        return isMore;
    }

    private static FilterResult Inflate(ReadOnlyMemory<byte> data, ByteBuffer output, int limit, int start)
    {
        var result = Inflate(data, output, limit, start, stopAt: int.MaxValue);
        if (result != FilterResult.Damaged) return result;

        // The bytes that came out in the failing call are not told of; byte by byte none is lost.
        var good = output.Length - start;
        output.Truncate(start);
        return Inflate(data, output, limit, start, stopAt: good);
    }

    private static FilterResult Inflate(ReadOnlyMemory<byte> data, ByteBuffer output, int limit, int start, int stopAt)
    {
        using var source = new MemoryReader(data);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        return Read(inflater, source, output, limit, start, stopAt);
    }

    private static FilterResult Read(Stream inflater, MemoryReader source, ByteBuffer output, int limit, int start, int stopAt = int.MaxValue)
    {
        try
        {
            while (true)
            {
                var done = output.Length - start;
                var room = output.Free(done >= stopAt ? 1 : 4096);
                if (done >= stopAt) room = room[..1];
                else if (room.Length > stopAt - done) room = room[..(stopAt - done)];
                var count = inflater.Read(room);
                if (count == 0) return source.RanDry ? FilterResult.Damaged : FilterResult.Complete;
                output.Advance(count);
                if (output.Length - start <= limit) continue;
                output.Truncate(start + limit);
                return FilterResult.LimitReached;
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            return FilterResult.Damaged;
        }
    }
}
