using Extractor.Ocr.Recognition;
using Extractor.Ocr.Scans;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Tests;

public class SheetCacheTests
{
    private static readonly PdfPage Page = new() { Number = 1, Width = 100, Height = 200 };
    private static readonly PlacedImage Placed = new(new Box(0, 0, 100, 200), 1, 1);
    private static readonly PdfImage Image = new() { Width = 1, Height = 1, Encoding = ImageEncoding.Samples, Bytes = new byte[] { 7 } };

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_sheet_comes_back_as_it_was()
    {
        var line = new RecognizedLine(new PixelBox(1, 2, 3, 4), [new RecognizedGlyph("决", 0, 0, 0.75)], [(1.5, 2.5)], 20, 30, "次");
        var sheet = new RecognizedSheet(10, 20, 150, 1, 0.01, [line], [new RasterLine(true, 5, 1, 9, 1.5)]);
        var cache = new SheetCache(_folder, "", "");
        var key = cache.Key(Page, [(Placed, Image)], true);
        cache.Write(key, sheet);
        var read = cache.Read(key)!;
        Assert.That(read.Lines.Single() with { Glyphs = line.Glyphs, Extents = line.Extents }, Is.EqualTo(line));
        Assert.That((read.Lines[0].Glyphs, read.Lines[0].Extents, read.Rulings), Is.EqualTo((line.Glyphs, line.Extents, sheet.Rulings)));
        Assert.That(read with { Lines = sheet.Lines, Rulings = sheet.Rulings }, Is.EqualTo(sheet));
    }

    [Test]
    public void What_is_damaged_or_not_there_is_none()
    {
        var cache = new SheetCache(_folder, "", "");
        var key = cache.Key(Page, [(Placed, Image)], true);
        Assert.That(cache.Read(key), Is.Null);
        Directory.CreateDirectory(Path.Combine(_folder, key[..2]));
        File.WriteAllBytes(Path.Combine(_folder, key[..2], key), [1, 2, 3]);
        Assert.That(cache.Read(key), Is.Null);
    }

    [Test]
    public void Another_picture_or_place_has_another_key()
    {
        var cache = new SheetCache(_folder, "", "");
        string[] keys =
        [
            cache.Key(Page, [(Placed, Image)], true),
            cache.Key(Page, [(Placed, Image with { Bytes = new byte[] { 8 } })], true),
            cache.Key(Page, [(Placed with { Frame = new ImageFrame(0, 0, 50, 0, 0, 200) }, Image)], true),
            cache.Key(Page, [(Placed, Image)], isScan: false),
            new SheetCache(_folder, "", "other words").Key(Page, [(Placed, Image)], true),
            new SheetCache(_folder, "other models", "").Key(Page, [(Placed, Image)], true),
        ];
        Assert.That(keys, Is.Unique);
    }
}
