using Extractor.Ocr.Images;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Tests.Images;

public class FaxDecoderTests
{
    [TestCase("1 000101 000101", "........|........", Description = "vertical 0 to the end; the end of the block fills the rest")]
    [TestCase("001 1011 11 1 1 1 1", "....##..|....##..", Description = "horizontal: 4 white, 2 black; then all as above")]
    [TestCase("001 1011 11 1 011 1 1", "....##..|.....#..", Description = "one to the right of the row above")]
    public void Group_4(string bits, string rows)
    {
        var decoded = Decode(bits, k: -1);
        Assert.That(decoded[..rows.Length], Is.EqualTo(rows));
    }

    [Test]
    public void Group_3_of_one_dimension() => Assert.That(Decode("1011 11 0111 000000000001 10011", k: 0), Is.EqualTo("....##..|........"));

    [Test]
    public void Black_is_zero_unless_it_is_said() =>
        Assert.That(Decode("1011 11 0111 000000000001 10011", k: 0, isBlackOne: false), Is.EqualTo("####..##|########"));

    private static string Decode(string bits, int k, bool isBlackOne = true)
    {
        var plain = bits.Replace(" ", "").PadRight(160, '0');
        var bytes = Enumerable.Range(0, plain.Length / 8).Select(i => Convert.ToByte(plain.Substring(i * 8, 8), 2)).ToArray();
        var image = new PdfImage
        {
            Width = 8,
            Height = 2,
            Encoding = ImageEncoding.Fax,
            Bytes = bytes,
            BitsPerComponent = 1,
            Fax = new FaxParameters(k, 8, 2, isBlackOne, IsByteAligned: false)
        };
        return string.Join('|', FaxDecoder.Decode(image).ToArray().Select(row => Convert.ToString(row, 2).PadLeft(8, '0').Replace('0', '.').Replace('1', '#')));
    }
}
