using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Extractor.Fuzz.Mutations;

/// <summary>Damages bytes without regard to what they mean: single ones, stretches, numbers, names, words of the format.</summary>
internal static class ByteMutation
{
    private static readonly string[] Numbers =
        ["0", "-1", "1", "65535", "2147483647", "2147483648", "-2147483648", "99999999999999999999", "1e9", "0.0000001", "-.", "4294967296", new('9', 400)];

    private static readonly string[] Words =
        ["endobj", "endstream", "stream\n", "<<", ">>", "[", "]", "(", ")", "obj", "R", "null", "q ", " Q", " Do", " cm", " Tj", " BT ", " ET ", " re f ",
            " EMC", "/Kids", "/Parent", "/Length", "/Filter", "<", ">", "%", "BI ID ", "/Prev 1"];

    public static void Change(List<byte> bytes, Random random)
    {
        if (bytes.Count == 0) return;
        var at = random.Next(bytes.Count);
        switch (random.Next(10))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, Span(bytes.Count - at, random));
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Span(bytes.Count - at, random)));
                break;
            case 4 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                bytes.InsertRange(at, Encoding.ASCII.GetBytes(Words[random.Next(Words.Length)]));
                break;
            case 6:
                ReplaceName(bytes, at, random);
                break;
            default:
                ReplaceNumber(bytes, at, random);
                break;
        }
    }

    private static int Span(int most, Random random) => random.Next(Math.Min(most, random.Next(3) == 0 ? 2000 : 20)) + 1;

    /// <summary>The next number becomes an extreme one or, as often, a small one: another object, another length.</summary>
    private static void ReplaceNumber(List<byte> bytes, int at, Random random)
    {
        var rest = CollectionsMarshal.AsSpan(bytes)[at..];
        var from = rest.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (from < 0) return;
        var length = rest[from..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        bytes.RemoveRange(at + from, length < 0 ? rest.Length - from : length);
        var number = random.Next(2) == 0 ? Numbers[random.Next(Numbers.Length)] : random.Next(12).ToString(CultureInfo.InvariantCulture);
        bytes.InsertRange(at + from, Encoding.ASCII.GetBytes(number));
    }

    private static void ReplaceName(List<byte> bytes, int at, Random random)
    {
        if (Name(bytes, at) is not (var from, var length) || Name(bytes, random.Next(bytes.Count)) is not (var other, var otherLength)) return;
        var name = bytes.GetRange(other, otherLength);
        bytes.RemoveRange(from, length);
        bytes.InsertRange(from, name);
    }

    private static (int From, int Length)? Name(List<byte> bytes, int at)
    {
        var from = bytes.IndexOf((byte)'/', at);
        if (from < 0) return null;
        var to = from + 1;
        while (to < bytes.Count && to - from < 40 && char.IsAsciiLetterOrDigit((char)bytes[to])) to++;
        return (from, to - from);
    }
}
