using System.Globalization;

namespace Extractor.Tests.Robustness;

/// <summary>Damages a file in a way that a seed decides: bytes, stretches, numbers, references, names and operators.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Numbers = ["0", "-1", "1", "65535", "2147483647", "2147483648", "-2147483648", "99999999999999999999", "1e9", "0.0000001", "-.", "4294967296", new('9', 400)];

    private static readonly string[] Words =
        ["endobj", "endstream", "stream\n", "<<", ">>", "[", "]", "(", ")", "obj", "R", "null", "q ", " Q", " Do", " cm", " Tj", " BT ", " ET ", " re f ", " EMC", "/Kids", "/Parent", "/Length", "/Filter", "<", ">", "%", "BI ID ", "/Prev 1"];

    private readonly Random _random = new(seed);

    public byte[] Mutate(byte[] original)
    {
        var bytes = new List<byte>(original);
        for (var times = _random.Next(1, 6); times > 0 && bytes.Count > 0; times--) Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count);
        switch (_random.Next(10))
        {
            case 0:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, Span(bytes.Count - at));
                break;
            case 3:
                bytes.InsertRange(_random.Next(bytes.Count), bytes.GetRange(at, Span(bytes.Count - at)));
                break;
            case 4 when _random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                bytes.InsertRange(at, PdfBuilder.Bytes(Words[_random.Next(Words.Length)]));
                break;
            case 6:
                ReplaceName(bytes, at);
                break;
            default:
                ReplaceNumber(bytes, at);
                break;
        }
    }

    private int Span(int most) => _random.Next(Math.Min(most, _random.Next(3) == 0 ? 2000 : 20)) + 1;

    /// <summary>The next number becomes an extreme one or, as often, a small one: another object, another length.</summary>
    private void ReplaceNumber(List<byte> bytes, int at)
    {
        var from = bytes.FindIndex(at, static b => b is >= (byte)'0' and <= (byte)'9');
        if (from < 0) return;
        var to = bytes.FindIndex(from, static b => b is < (byte)'0' or > (byte)'9');
        bytes.RemoveRange(from, (to < 0 ? bytes.Count : to) - from);
        var number = _random.Next(2) == 0 ? Numbers[_random.Next(Numbers.Length)] : _random.Next(12).ToString(CultureInfo.InvariantCulture);
        bytes.InsertRange(from, PdfBuilder.Bytes(number));
    }

    private void ReplaceName(List<byte> bytes, int at)
    {
        if (Name(bytes, at) is not (var from, var length) || Name(bytes, _random.Next(bytes.Count)) is not (var other, var otherLength)) return;
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
