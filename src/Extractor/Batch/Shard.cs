using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Extractor.Batch;

/// <summary>A part of a run, written 3/64: the documents whose content falls to it, whatever the order of the list and whoever else is at work.</summary>
/// <param name="Number">From 1.</param>
internal sealed record Shard(int Number, int Count)
{
    /// <summary>More than any scheduler hands out.</summary>
    private const int Most = 1_000_000;

    /// <summary>Hexadecimal digits of a hash that decide: 64 bits are even enough for any number of shards.</summary>
    private const int Digits = 16;

    public static bool TryParse(string text, out Shard shard)
    {
        shard = new Shard(1, 1);
        if (text.Split('/') is not [var number, var count] || !TryNumber(number, out var n) || !TryNumber(count, out var all) || n > all || all > Most)
            return false;
        shard = new Shard(n, all);
        return true;
    }

    /// <param name="file">Decides where the content could not be read and has no hash.</param>
    public bool Holds(string sha256, string file)
    {
        var hash = sha256.Length >= Digits ? sha256 : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
        return ulong.Parse(hash.AsSpan(0, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) % (ulong)Count == (ulong)(Number - 1);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
