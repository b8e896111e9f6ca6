using System.IO.Compression;

namespace Extractor.Pdf.Filters;

/// <summary>FlateDecode (ISO 32000-2, 7.4.4), read as far as the data goes.</summary>
internal static class FlateFilter
{
    private const int HeaderLength = 2;

    public static FilterResult Decode(ReadOnlyMemory<byte> data, ByteBuffer output, int limit)
    {
        var start = output.Length;
        var hasHeader = HasHeader(data.Span);
        var body = hasHeader ? data[HeaderLength..] : data;
        var result = Inflate(body, output, limit, start);
        if (result != FilterResult.Damaged || output.Length > start || !hasHeader) return result;
        return Inflate(data, output, limit, start);
    }

    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderLength && (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;

    private static FilterResult Inflate(ReadOnlyMemory<byte> data, ByteBuffer output, int limit, int start)
    {
        var result = Read(data, output, limit, start, stopAt: int.MaxValue);
        if (result != FilterResult.Damaged) return result;

        // The bytes that came out in the failing call are not told of; byte by byte none is lost.
        var good = output.Length - start;
        output.Truncate(start);
        return Read(data, output, limit, start, stopAt: good);
    }

    private static FilterResult Read(ReadOnlyMemory<byte> data, ByteBuffer output, int limit, int start, int stopAt)
    {
        using var source = new MemoryReader(data);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
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
        catch (InvalidDataException)
        {
            return FilterResult.Damaged;
        }
    }
}
