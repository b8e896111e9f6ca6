using System.IO.Compression;
using System.Text;
using Extractor.Pdf.Filters;

namespace Extractor.Pdf.Tests.Filters;

internal sealed class FilterTests
{
    private const int NoLimit = int.MaxValue;

    private readonly ByteBuffer _output = new(16);

    [SetUp]
    public void Clear() => _output.Clear();

    [Test]
    public void Flate_gives_back_what_was_deflated()
    {
        var data = Enumerable.Range(0, 50_000).Select(i => (byte)((long)i * i % 251)).ToArray();
        Assert.That(FlateFilter.Decode(Deflate(data), _output, NoLimit), Is.EqualTo(FilterResult.Complete));
        Assert.That(_output.Written.ToArray(), Is.EqualTo(data));
    }

    [Test]
    public void Flate_overlooks_what_stands_behind_the_data()
    {
        var data = Encoding.ASCII.GetBytes("some text, some text");
        byte[] junk = [.. Deflate(data), 13, 10, 99];
        Assert.That(FlateFilter.Decode(junk, _output, NoLimit), Is.EqualTo(FilterResult.Complete));
        Assert.That(_output.Written.ToArray(), Is.EqualTo(data));
    }

    [TestCase(1, "", FilterResult.Altered)]
    [TestCase(1, "\r\n", FilterResult.Altered, Description = "a line end behind it")]
    [TestCase(1, "\0\0\0\0", FilterResult.Altered, Description = "padding behind it")]
    [TestCase(0, "", FilterResult.Complete, Description = "right")]
    public void Flate_tells_when_the_checksum_is_another(int change, string behind, object result)
    {
        var data = Encoding.ASCII.GetBytes("some text, some text");
        var deflated = Deflate(data);
        deflated[^1] ^= (byte)change;
        byte[] stream = [.. deflated, .. Encoding.ASCII.GetBytes(behind)];
        Assert.That(FlateFilter.Decode(stream, _output, NoLimit), Is.EqualTo(result));
        Assert.That(_output.Written.ToArray(), Is.EqualTo(data));
    }

    [TestCase(0, "", Description = "no checksum")]
    [TestCase(2, "", Description = "half of one")]
    [TestCase(4, "", Description = "zeros in its place")]
    [TestCase(4, "\n", Description = "a line end behind them")]
    [TestCase(0, "\r\n\r\n", Description = "line ends in its place")]
    [TestCase(8, "   \n", Description = "padding")]
    public void Flate_does_without_a_checksum(int zeros, string behind)
    {
        var data = Encoding.ASCII.GetBytes("some text, some text");
        byte[] without = [.. Deflate(data)[..^4], .. new byte[zeros], .. Encoding.ASCII.GetBytes(behind)];
        Assert.That(FlateFilter.Decode(without, _output, NoLimit), Is.EqualTo(FilterResult.Complete));
        Assert.That(_output.Written.ToArray(), Is.EqualTo(data));
    }

    [Test]
    public void Flate_keeps_every_byte_before_a_break()
    {
        var random = new Random(1);
        var data = Enumerable.Range(0, 20_000).Select(_ => (byte)random.Next(0, 40)).ToArray();
        var deflated = Deflate(data);
        Assert.That(FlateFilter.Decode(deflated[..(deflated.Length / 2)], _output, NoLimit), Is.EqualTo(FilterResult.Damaged));
        Assert.That(_output.Length, Is.GreaterThan(9_000));
        Assert.That(_output.Written.SequenceEqual(data.AsSpan(0, _output.Length)), Is.True);
    }

    [Test]
    public void Flate_without_its_header_is_read_all_the_same()
    {
        var data = Encoding.ASCII.GetBytes("headless");
        Assert.That(FlateFilter.Decode(Deflate(data)[2..], _output, NoLimit), Is.EqualTo(FilterResult.Complete));
        Assert.That(_output.Written.ToArray(), Is.EqualTo(data));
    }

    [Test]
    public void Flate_stops_at_the_limit()
    {
        Assert.That(FlateFilter.Decode(Deflate(new byte[1_000_000]), _output, 10_000), Is.EqualTo(FilterResult.LimitReached));
        Assert.That(_output.Length, Is.EqualTo(10_000));
    }

    [TestCase("80 0B 60 50 22 0C 0C 85 01", true, "2D2D2D2D2D412D2D2D42", Description = "the example of ISO 32000-2, 7.4.4.2")]
    [TestCase("80 0B 60 50 22 0C 0C", true, "2D2D2D2D2D412D2D2D", Description = "cut off")]
    public void Lzw(string encoded, bool earlyChange, string decoded)
    {
        var result = LzwFilter.Decode(Convert.FromHexString(encoded.Replace(" ", "", StringComparison.Ordinal)), _output, NoLimit, earlyChange);
        Assert.That(Convert.ToHexString(_output.Written), Is.EqualTo(decoded));
        Assert.That(result, Is.EqualTo(decoded.EndsWith("42", StringComparison.Ordinal) ? FilterResult.Complete : FilterResult.Damaged));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Lzw_widens_its_codes_when_the_table_grows(bool earlyChange)
    {
        var random = new Random(7);
        var data = Enumerable.Range(0, 60_000).Select(_ => (byte)random.Next(0, 7)).ToArray();
        Assert.That(LzwFilter.Decode(LzwEncoder.Encode(data, earlyChange), _output, NoLimit, earlyChange), Is.EqualTo(FilterResult.Complete));
        Assert.That(_output.Written.SequenceEqual(data), Is.True);
    }

    [TestCase("87cURD]i,\"Ebo80~>", "Hello World!")]
    [TestCase("87cUR\nD]i,\" Ebo7~>", "Hello World")]
    [TestCase("z87cUR~>", "\0\0\0\0Hell")]
    [TestCase("87cURD~>", "Hell", Description = "one character too many says nothing")]
    public void Ascii85(string encoded, string text)
    {
        Assert.That(TextFilters.Decode85(Encoding.ASCII.GetBytes(encoded), _output, int.MaxValue), Is.EqualTo(FilterResult.Complete));
        Assert.That(Encoding.ASCII.GetString(_output.Written), Is.EqualTo(text));
    }

    [TestCase("48 65 6c6C 6F>xx", "Hello")]
    [TestCase("487>", "Hp")]
    public void AsciiHex(string encoded, string text)
    {
        Assert.That(TextFilters.DecodeHex(Encoding.ASCII.GetBytes(encoded), _output), Is.EqualTo(FilterResult.Complete));
        Assert.That(Encoding.ASCII.GetString(_output.Written), Is.EqualTo(text));
    }

    [Test]
    public void RunLength()
    {
        byte[] encoded = [2, (byte)'a', (byte)'b', (byte)'c', 254, (byte)'x', 128, 7];
        Assert.That(RunLengthFilter.Decode(encoded, _output, NoLimit), Is.EqualTo(FilterResult.Complete));
        Assert.That(Encoding.ASCII.GetString(_output.Written), Is.EqualTo("abcxxx"));
    }

    private static byte[] Deflate(byte[] data)
    {
        using var target = new MemoryStream();
        using (var deflater = new ZLibStream(target, CompressionLevel.Optimal)) deflater.Write(data);
        return target.ToArray();
    }
}
