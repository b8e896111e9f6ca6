using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Extractor.Fuzz.Mutations;

/// <summary>Damages what a stream holds: unpacked, changed, packed again, and its length put right.</summary>
internal static class StreamMutation
{
    private const int LongestContent = 4 << 20;
    private const int DictionaryWindow = 2048;
    private const int MostRepetitions = 2000;

    /// <summary>False where there is no stream that can be unpacked.</summary>
    public static bool Change(List<byte> bytes, Random random)
    {
        var data = CollectionsMarshal.AsSpan(bytes);
        var starts = Starts(data);
        if (starts.Count == 0) return false;
        var start = starts[random.Next(starts.Count)];
        var length = data[start..].IndexOf("endstream"u8);
        if (length < 0 || !Dictionary(data, start).Contains("/FlateDecode", StringComparison.Ordinal)) return false;
        if (Unpack(data.Slice(start, length)) is not { Count: > 0 } content) return false;
        for (var times = random.Next(1, 4); times > 0; times--) ChangeContent(content, random);
        Put(bytes, start, length, Pack(content));
        return true;
    }

    /// <summary>Behind each keyword stream and its line end.</summary>
    private static List<int> Starts(ReadOnlySpan<byte> data)
    {
        var starts = new List<int>();
        for (var at = 0; data[at..].IndexOf("stream"u8) is var next and >= 0;)
        {
            var isEnd = at + next >= 3 && data[(at + next - 3)..].StartsWith("end"u8);
            at += next + "stream".Length;
            if (isEnd) continue;
            if (data[at..].StartsWith("\r\n"u8)) at += 2;
            else if (data[at..].StartsWith("\n"u8)) at++;
            starts.Add(at);
        }

        return starts;
    }

    private static string Dictionary(ReadOnlySpan<byte> data, int start)
    {
        var before = data[Math.Max(0, start - DictionaryWindow)..start];
        return Encoding.Latin1.GetString(before[Math.Max(0, before.LastIndexOf(" obj"u8))..]);
    }

    private static List<byte>? Unpack(ReadOnlySpan<byte> packed)
    {
        try
        {
            using var zip = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var content = new byte[LongestContent];
            return [.. content.AsSpan(0, zip.ReadAtLeast(content, content.Length, throwOnEndOfStream: false))];
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static byte[] Pack(List<byte> content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest)) zip.Write(CollectionsMarshal.AsSpan(content));
        return packed.ToArray();
    }

    private static void ChangeContent(List<byte> content, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                RepeatLine(content, random);
                break;
            case 1:
                MoveLine(content, random);
                break;
            default:
                ByteMutation.Change(content, random);
                break;
        }
    }

    /// <summary>An operator or a table row comes again and again.</summary>
    private static void RepeatLine(List<byte> content, Random random)
    {
        if (Line(content, random) is not (var from, var length)) return;
        var line = content.GetRange(from, length);
        var times = Math.Min(random.Next(1, MostRepetitions), LongestContent / 4 / length);
        var repeated = new List<byte>(times * length);
        for (var i = 0; i < times; i++) repeated.AddRange(line);
        content.InsertRange(from, repeated);
    }

    private static void MoveLine(List<byte> content, Random random)
    {
        if (Line(content, random) is not (var from, var length)) return;
        var line = content.GetRange(from, length);
        content.RemoveRange(from, length);
        content.InsertRange(random.Next(content.Count + 1), line);
    }

    private static (int From, int Length)? Line(List<byte> content, Random random)
    {
        if (content.Count == 0) return null;
        var data = CollectionsMarshal.AsSpan(content);
        var at = random.Next(data.Length);
        var from = data[..at].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        var to = data[at..].IndexOfAny((byte)'\n', (byte)'\r');
        return (from, (to < 0 ? data.Length : at + to + 1) - from);
    }

    private static void Put(List<byte> bytes, int start, int length, byte[] packed)
    {
        bytes.RemoveRange(start, length);
        bytes.InsertRange(start, packed);
        var head = CollectionsMarshal.AsSpan(bytes)[..start];
        var key = head[Math.Max(0, start - DictionaryWindow)..].LastIndexOf("/Length "u8);
        if (key < 0) return;
        var from = Math.Max(0, start - DictionaryWindow) + key + "/Length ".Length;
        var digits = head[from..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits <= 0) return;
        bytes.RemoveRange(from, digits);
        bytes.InsertRange(from, Encoding.ASCII.GetBytes(packed.Length.ToString(CultureInfo.InvariantCulture)));
    }
}
