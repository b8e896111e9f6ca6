using Extractor.Ocr.Images;
using Extractor.Ocr.Scans;
using Extractor.Pdf;
using Extractor.Pdf.Images;
using SkiaSharp;

namespace Extractor.Ocr.Tests.Scans;

public class PictureLookTests
{
    /// <summary>In points; on it a picture of 1,200 samples across has 288 of them an inch.</summary>
    private static readonly PlacedImage Placed = new(new Box(100, 100, 400, 280), 1200, 720);

    [TestCase(5, 4, ExpectedResult = true)]
    [TestCase(5, 0, ExpectedResult = false, Description = "the guides of a chart")]
    [TestCase(0, 0, ExpectedResult = false)]
    public bool A_jpeg_holds_a_table_where_rulings_cross(int rows, int columns) => PictureLook.HoldsTable(Placed, Jpeg(rows, columns));

    [Test]
    public void A_jpeg_is_sketched_with_fewer_samples_and_decoded_with_all()
    {
        var image = Jpeg(5, 4);
        Assert.That(new[] { ImageDecoder.Sketch(image, 2).Gray.Width, ImageDecoder.Sketch(image, 8).Gray.Width, ImageDecoder.Decode(image).Gray.Width },
            Is.EqualTo(new[] { 600, 150, 1200 }));
    }

    [Test]
    public void A_picture_with_a_mask_is_sketched_with_all_samples_so_that_both_agree()
    {
        var mask = new PdfImage { Width = 1200, Height = 720, Encoding = ImageEncoding.Samples, Bytes = new byte[1200 * 720] };
        Assert.That(ImageDecoder.Sketch(Jpeg(5, 4) with { Mask = mask }, 4).Gray.Width, Is.EqualTo(1200));
        Assert.That(PictureLook.HoldsTable(Placed, Jpeg(5, 4) with { Mask = mask }), Is.False, "nothing of it shows");
    }

    /// <summary>Red rulings two samples thick on white paper.</summary>
    private static PdfImage Jpeg(int rows, int columns)
    {
        using var bitmap = new SKBitmap(1200, 720);
        bitmap.Erase(SKColors.White);
        for (var row = 0; row <= rows; row++)
            for (var x = 50; x < 1150 && rows > 0; x++)
                for (var dy = 0; dy < 2; dy++) bitmap.SetPixel(x, 50 + (row * 620 / rows) + dy, SKColors.DarkRed);
        for (var column = 0; column <= columns; column++)
            for (var y = 50; y < 670 && columns > 0; y++)
                for (var dx = 0; dx < 2; dx++) bitmap.SetPixel(50 + (column * 1100 / columns) + dx, y, SKColors.DarkRed);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return new PdfImage { Width = 1200, Height = 720, Encoding = ImageEncoding.Jpeg, Filter = "DCTDecode", Bytes = data.ToArray() };
    }
}
