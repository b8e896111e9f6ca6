namespace Extractor.Pdf.Filters;

/// <summary>RunLengthDecode (ISO 32000-2, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const int EndOfData = 128;

    public static FilterResult Decode(ReadOnlySpan<byte> data, ByteBuffer output, int limit)
    {
        var start = output.Length;
        for (var i = 0; i < data.Length;)
        {
            int length = data[i++];
            if (length == EndOfData) return FilterResult.Complete;
            if (length < EndOfData)
            {
                var count = Math.Min(length + 1, data.Length - i);
                output.Append(data.Slice(i, count));
                i += count;
            }
            else if (i < data.Length)
            {
                output.Free(257 - length)[..(257 - length)].Fill(data[i++]);
                output.Advance(257 - length);
            }

            if (output.Length - start > limit) return FilterResult.LimitReached;
        }

        return FilterResult.Damaged;
    }
}
