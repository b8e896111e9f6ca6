using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Extractor.Fuzz.Mutations;

/// <summary>Damages whole objects: takes one out, puts one in another's place, or lets a reference lead to another object.</summary>
internal static class ObjectMutation
{
    private const int Window = 4096;

    /// <summary>False where the file has no objects to change.</summary>
    public static bool Change(List<byte> bytes, Random random)
    {
        var data = CollectionsMarshal.AsSpan(bytes);
        switch (random.Next(4))
        {
            case 0:
                return Body(data, random) is var (from, length) && Remove(bytes, from, length);
            case 1:
                return Body(data, random) is var (target, old) && Body(data, random) is var (source, taken)
                    && Put(bytes, target, old, bytes.GetRange(source, taken));
            default:
                return Redirect(bytes, random);
        }
    }

    private static bool Remove(List<byte> bytes, int from, int length)
    {
        bytes.RemoveRange(from, length);
        return true;
    }

    private static bool Put(List<byte> bytes, int from, int length, List<byte> instead)
    {
        bytes.RemoveRange(from, length);
        bytes.InsertRange(from, instead);
        return true;
    }

    /// <summary>What stands between some "obj" and its "endobj".</summary>
    private static (int From, int Length)? Body(ReadOnlySpan<byte> data, Random random)
    {
        var at = random.Next(data.Length);
        var head = data[at..].IndexOf(" obj"u8);
        if (head < 0) return null;
        var from = at + head + " obj".Length;
        var length = data[from..].IndexOf("endobj"u8);
        return length < 0 ? null : (from, length);
    }

    /// <summary>A reference leads to an object of any small number: often back to where it came from.</summary>
    private static bool Redirect(List<byte> bytes, Random random)
    {
        var data = CollectionsMarshal.AsSpan(bytes);
        var at = random.Next(data.Length);
        var end = data[at..Math.Min(data.Length, at + (Window * 16))].IndexOf(" 0 R"u8);
        if (end < 0) return false;
        var from = at + end;
        while (from > 0 && char.IsAsciiDigit((char)data[from - 1])) from--;
        var objects = Math.Max(4, data.Count(" obj"u8));
        return Put(bytes, from, at + end - from, [.. Encoding.ASCII.GetBytes(random.Next(objects + 2).ToString(CultureInfo.InvariantCulture))]);
    }
}
