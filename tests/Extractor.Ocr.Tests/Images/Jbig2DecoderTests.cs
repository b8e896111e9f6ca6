using Extractor.Ocr.Images;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Tests.Images;

/// <summary>Files that tools/scans/jbig2.py made, and that decoders of others (jbig2dec, poppler) read as their pictures say.</summary>
public sealed class Jbig2DecoderTests
{
    private static readonly string Folder = Path.Combine(TestFolder(), "Files", "jbig2");

    [TestCase("generic-0", "plain")]
    [TestCase("generic-1", "plain")]
    [TestCase("generic-2", "plain")]
    [TestCase("generic-3", "plain")]
    [TestCase("typical-0", "plain", Description = "rows like the one above are left out")]
    [TestCase("typical-1", "plain")]
    [TestCase("typical-2", "plain")]
    [TestCase("typical-3", "plain")]
    [TestCase("adaptive", "plain", Description = "adaptive samples are moved")]
    [TestCase("fax", "plain")]
    [TestCase("refinement-0", "bold")]
    [TestCase("refinement-1", "bold")]
    [TestCase("symbols", "plain", Description = "a text region with the symbols of a dictionary that the file shares")]
    [TestCase("symbols-refined", "bold")]
    public void Every_way_of_coding_gives_the_picture(string file, string picture)
    {
        var decoded = ImageDecoder.Decode(ImageOf(file)).Gray;
        var rows = Enumerable.Range(0, decoded.Height).Select(y => string.Concat(decoded.Row(y).ToArray().Select(sample => sample == 0 ? '#' : '.')));
        Assert.That(rows, Is.EqualTo(File.ReadAllLines(Path.Combine(Folder, $"{picture}.txt"))));
    }

    [Test]
    public void Damage_is_told_and_nothing_else_happens([Values("generic-0", "refinement-0", "symbols", "symbols-refined")] string file)
    {
        var image = ImageOf(file);
        for (var at = 0; at < image.Bytes.Length; at++)
        {
            var damaged = image.Bytes.ToArray();
            damaged[at] ^= 0x55;
            TryDecode(image with { Bytes = damaged });
            TryDecode(image with { Bytes = image.Bytes[..at] });
        }

        for (var at = 0; at < (image.Globals?.Length ?? 0); at++)
        {
            var damaged = image.Globals!.Value.ToArray();
            damaged[at] ^= 0x55;
            TryDecode(image with { Globals = damaged });
        }
    }

    [TestCase(0, "its JBIG2 symbols are in Huffman codes, which are not decoded here")]
    [TestCase(22, "its JBIG2 data holds a halftone, which is not decoded here")]
    [TestCase(53, "its JBIG2 data is in Huffman codes, which are not decoded here")]
    public void What_is_not_decoded_is_named(byte kind, string message)
    {
        byte[] segment = [0, 0, 0, 1, kind, 0, 1, 0, 0, 0, 2, 0, 1];
        var image = ImageOf("generic-0") with { Bytes = segment };
        Assert.That(() => ImageDecoder.Decode(image), Throws.InstanceOf<UnreadableImageException>().With.Message.EqualTo(message));
    }

    private static void TryDecode(PdfImage image)
    {
        try
        {
            Assert.That(ImageDecoder.Decode(image).Gray.Width, Is.EqualTo(image.Width));
        }
        catch (UnreadableImageException error)
        {
            Assert.That(error.Message, Does.StartWith("its "));
        }
    }

    private static PdfImage ImageOf(string file)
    {
        using var document = PdfReader.Instance.Open(Path.Combine(Folder, $"{file}.pdf"), PdfReaderOptions.Default);
        return document.GetPage(1).Images.Single().Source!.Read();
    }

    private static string TestFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Extractor.Ocr.Tests.csproj"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
