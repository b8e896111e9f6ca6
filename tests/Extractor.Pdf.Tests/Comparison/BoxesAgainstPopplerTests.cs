namespace Extractor.Pdf.Tests.Comparison;

/// <summary>
/// The box around the letters of each word against the word's box of pdftotext, which is as high as the font of one of its
/// letters (the first that was drawn), whatever fonts follow.
/// </summary>
internal sealed class BoxesAgainstPopplerTests
{
    private const double Tolerance = 2;
    private const double EachFile = 0.99;
    private const double AllFiles = 0.999;

    [Test]
    public void Words_stand_where_they_should()
    {
        var (all, off) = (0, 0);
        foreach (var file in SharedFiles.Documents())
        {
            var words = PrintedWord.Read(file);
            using var document = PdfDocument.Open(file);
            var away = words.GroupBy(word => word.Page).Sum(page => CountAway(document.GetPage(page.Key), page));
            if (away > 0) TestContext.Out.WriteLine(FormattableString.Invariant($"{Path.GetFileName(file)}: {away} of {words.Count} words stand elsewhere"));
            Assert.That(away, Is.LessThanOrEqualTo((1 - EachFile) * words.Count), file);
            all += words.Count;
            off += away;
        }

        TestContext.Out.WriteLine(FormattableString.Invariant($"{off} of {all} words stand elsewhere"));
        Assert.That(off, Is.LessThanOrEqualTo((1 - AllFiles) * all));
    }

    private static int CountAway(PdfPage page, IEnumerable<PrintedWord> words)
    {
        var rows = page.Letters
            .Where(letter => (letter.Traits & LetterTraits.Duplicate) == 0)
            .ToLookup(letter => (int)letter.Box.CenterY / 10);
        return words.Count(word => !StandsAt(word, rows));
    }

    /// <summary>Of the letters inside the word's box, those that the word is made of; failing that, all of them.</summary>
    private static bool StandsAt(PrintedWord word, ILookup<int, Letter> rows)
    {
        var around = new Box(word.Box.X0 - 1, word.Box.Y0 - 1, word.Box.X1 + 1, word.Box.Y1 + 1);
        var inside = Enumerable.Range((int)around.Y0 / 10, ((int)around.Y1 / 10) - ((int)around.Y0 / 10) + 1)
            .SelectMany(row => rows[row])
            .Where(letter => around.Contains(letter.Box.X0, letter.Box.CenterY) && around.Contains(letter.Box.X1, letter.Box.CenterY))
            .ToList();
        return IsSame(word.Box, inside.Where(letter => word.Text.Contains(letter.Text, StringComparison.Ordinal))) || IsSame(word.Box, inside);
    }

    private static bool IsSame(Box expected, IEnumerable<Letter> letters)
    {
        var boxes = letters.Select(letter => letter.Box).ToList();
        if (boxes.Count == 0) return false;
        var around = boxes.Aggregate((a, b) => a.Union(b));
        return IsSame(expected, around)
            || boxes.Exists(box => IsSame(expected, around with { Y0 = box.Y0, Y1 = box.Y1 }) || IsSame(expected, around with { X0 = box.X0, X1 = box.X1 }));
    }

    private static bool IsSame(Box expected, Box found) =>
        Math.Abs(found.X0 - expected.X0) <= Tolerance
        && Math.Abs(found.Y0 - expected.Y0) <= Tolerance
        && Math.Abs(found.X1 - expected.X1) <= Tolerance
        && Math.Abs(found.Y1 - expected.Y1) <= Tolerance;
}
