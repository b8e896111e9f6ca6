using System.Buffers.Binary;

namespace Extractor.Web.Jobs;

/// <summary>The list of entries at the end of a ZIP archive, of which nothing is held in memory before it is known not to be too long.</summary>
internal static class ArchiveList
{
    /// <summary>The record that ends an archive: its signature, counts, the list's length and place, and a comment.</summary>
    private const int EndLength = 22;

    private const int LongestComment = ushort.MaxValue;
    private const int CountAt = 10;
    private const int PlaceAt = 16;

    /// <summary>Bytes of the list that one entry takes at the most: its head, its name and what programs add.</summary>
    private const int MostPerEntry = 1024;

    /// <summary>Whether more entries are said, or their list has more bytes, than so many have; the stream is left at its beginning.</summary>
    public static bool IsLongerThan(int most, Stream content)
    {
        var tail = new byte[(int)Math.Min(content.Length, EndLength + LongestComment)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        content.Position = 0;
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndLength > tail.Length) return false;
        var end = tail.AsSpan(at);
        var place = BinaryPrimitives.ReadUInt32LittleEndian(end[PlaceAt..]);
        return BinaryPrimitives.ReadUInt16LittleEndian(end[CountAt..]) > most || place == uint.MaxValue
            || content.Length - place > (long)most * MostPerEntry + EndLength + LongestComment;
    }
}
