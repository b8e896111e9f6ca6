using System.Text;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Syntax;

/// <summary>One object for each name of a document, found by its bytes without making a string.</summary>
internal sealed class NameTable
{
    /// <summary>More names than any document has: those beyond are made anew each time.</summary>
    private const int MostKept = 1 << 17;

    private Entry?[] _buckets = new Entry?[256];
    private int _count;

    /// <param name="written">As in the file, without the slash.</param>
    public PdfName Get(ReadOnlySpan<byte> written)
    {
        var hash = Hash(written);
        for (var e = _buckets[hash & (uint)(_buckets.Length - 1)]; e is not null; e = e.Next)
        {
            if (e.Hash == hash && written.SequenceEqual(e.Written)) return e.Name;
        }

        return Add(written, hash);
    }

    private PdfName Add(ReadOnlySpan<byte> written, uint hash)
    {
        var decoded = new byte[written.Length];
        var length = StringText.DecodeName(written, decoded);
        var bytes = decoded.AsSpan(0, length);
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\uFFFD')) text = Encoding.Latin1.GetString(bytes);
        if (_count >= MostKept) return new PdfName(text);
        if (++_count > _buckets.Length) Grow();
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        bucket = new Entry(hash, written.ToArray(), new PdfName(text), bucket);
        return bucket.Name;
    }

    private void Grow()
    {
        var old = _buckets;
        _buckets = new Entry?[old.Length * 2];
        foreach (var first in old)
        {
            for (var e = first; e is not null; e = e.Next)
            {
                ref var bucket = ref _buckets[e.Hash & (uint)(_buckets.Length - 1)];
                bucket = new Entry(e.Hash, e.Written, e.Name, bucket);
            }
        }
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes) hash = unchecked((hash ^ b) * 16777619u);
        return unchecked(hash ^ (hash >> 15));
    }

    private sealed record Entry(uint Hash, byte[] Written, PdfName Name, Entry? Next);
}
