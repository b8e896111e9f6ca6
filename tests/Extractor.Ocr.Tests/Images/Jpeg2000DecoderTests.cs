using Extractor.Ocr.Images;
using Extractor.Ocr.Images.Jpeg2000;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Tests.Images;

/// <summary>Files that tools/scans/jpeg2000.py made with OpenJPEG, beside the pictures that they were made of.</summary>
public sealed class Jpeg2000DecoderTests
{
    private static readonly string Folder = Path.Combine(TestFolder(), "Files", "jpeg2000");

    /// <summary>Every fifth byte is damaged: enough to meet every marker and head.</summary>
    private const int Step = 5;

    private static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.jp2").Select(file => Path.GetFileNameWithoutExtension(file)!).Order();

    [TestCaseSource(nameof(Names))]
    public void Every_way_of_coding_gives_the_picture(string name)
    {
        var picture = Picture(name.StartsWith("grey", StringComparison.Ordinal) ? "grey.pgm" : "colour.ppm");
        var decoded = Jpeg2000Decoder.Decode(ImageOf(name)).Bytes.ToArray();
        Assert.That(decoded, Has.Length.EqualTo(picture.Length));
        var far = decoded.Zip(picture, (a, b) => Math.Abs(a - b)).Max();
        Assert.That(far, Is.LessThanOrEqualTo(name.EndsWith("lossy", StringComparison.Ordinal) ? 12 : 1));
    }

    [Test]
    public void What_does_not_lose_anything_is_exact() =>
        Assert.That(Jpeg2000Decoder.Decode(ImageOf("grey-plain")).Bytes.ToArray(), Is.EqualTo(Picture("grey.pgm")));

    [Test]
    public void Damage_is_told_and_nothing_else_happens([Values("grey-layers", "grey-tiles", "colour-lossy")] string name)
    {
        var image = ImageOf(name);
        for (var at = 0; at < image.Bytes.Length; at += Step)
        {
            var damaged = image.Bytes.ToArray();
            damaged[at] ^= 0x55;
            TryDecode(image with { Bytes = damaged });
            TryDecode(image with { Bytes = image.Bytes[..at] });
        }
    }

    [TestCase(0x5E, "its JPEG 2000 data holds a region of interest, which is not decoded here")]
    [TestCase(0x5F, "its JPEG 2000 data holds a change of its order, which is not decoded here")]
    [TestCase(0x60, "its JPEG 2000 data holds packed packet headers, which is not decoded here")]
    public void What_is_not_decoded_is_named(byte marker, string message)
    {
        byte[] stream = [0xFF, 0x4F, 0xFF, marker, 0, 2];
        Assert.That(() => Jpeg2000Decoder.Decode(ImageOf("grey-plain") with { Bytes = stream }),
            Throws.InstanceOf<UnreadableImageException>().With.Message.EqualTo(message));
    }

    private static void TryDecode(PdfImage image)
    {
        try
        {
            Jpeg2000Decoder.Decode(image);
        }
        catch (UnreadableImageException)
        {
        }
    }

    private static PdfImage ImageOf(string name) =>
        new() { Width = 61, Height = 37, Encoding = ImageEncoding.Jpeg2000, Bytes = File.ReadAllBytes(Path.Combine(Folder, $"{name}.jp2")) };

    /// <summary>The samples behind the three lines that begin a PNM file.</summary>
    private static byte[] Picture(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        var head = 0;
        for (var line = 0; line < 3; line++) head = Array.IndexOf(bytes, (byte)'\n', head) + 1;
        return bytes[head..];
    }

    private static string TestFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Extractor.Ocr.Tests.csproj"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
