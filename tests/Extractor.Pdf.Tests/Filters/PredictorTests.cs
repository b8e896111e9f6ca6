using Extractor.Pdf.Filters;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Tests.Fonts;

namespace Extractor.Pdf.Tests.Filters;

internal sealed class PredictorTests
{
    [TestCase("00 01 02 03", "01 02 03", Description = "none")]
    [TestCase("01 01 02 03", "01 03 06", Description = "sub")]
    [TestCase("00 01 02 03 02 01 01 01", "01 02 03 02 03 04", Description = "up")]
    [TestCase("00 04 06 08 03 01 01 01", "04 06 08 03 05 07", Description = "average")]
    [TestCase("00 04 06 08 04 01 01 01", "04 06 08 05 07 09", Description = "Paeth")]
    [TestCase("01 01 02 03 01 05 05", "01 03 06 05 0A", Description = "a last row cut short")]
    public void Png(string rows, string expected) => Assert.That(Undo(15, 1, 8, 3, rows), Is.EqualTo(expected.Replace(" ", "", StringComparison.Ordinal)));

    [TestCase(1, 8, 3, "01 01 01 05 01 FF", "010203050605")]
    [TestCase(3, 8, 2, "01 02 03 01 01 01", "010203020304")]
    [TestCase(1, 16, 2, "00 FF 00 01", "00FF0100")]
    public void Tiff(int colors, int bits, int columns, string rows, string expected) =>
        Assert.That(Undo(2, colors, bits, columns, rows), Is.EqualTo(expected));

    [Test]
    public void Predictor_1_is_none() =>
        Assert.That(Predictor.From(FontObjects.Dictionary(("Predictor", 1))), Is.Null);

    private static string Undo(int predictor, int colors, int bits, int columns, string rows)
    {
        PdfDictionary parameters = FontObjects.Dictionary(("Predictor", predictor), ("Colors", colors), ("BitsPerComponent", bits), ("Columns", columns));
        return Convert.ToHexString(Predictor.From(parameters)!.Undo(Convert.FromHexString(rows.Replace(" ", "", StringComparison.Ordinal))));
    }
}
