namespace Extractor.Pdf.Tests.Comparison;

/// <summary>The characters of each shared document against those that pdftotext finds.</summary>
/// <remarks>
/// In the order of the file (-raw), in which pdftotext keeps the hyphens that end lines. It prints a title twice that is
/// drawn twice; that counts as a difference here.
/// </remarks>
internal sealed class TextAgainstPopplerTests
{
    private const double EachFile = 0.9998;
    private const double AllFiles = 0.99999;

    [Test]
    public void The_characters_are_the_same()
    {
        var (all, different) = (0, 0);
        var files = SharedFiles.Documents();
        foreach (var file in files)
        {
            var (total, off) = Compare(file);
            if (off > 0) TestContext.Out.WriteLine(FormattableString.Invariant($"{Path.GetFileName(file)}: {off} of {total} characters differ"));
            Assert.That(off, Is.LessThanOrEqualTo((1 - EachFile) * total), file);
            all += total;
            different += off;
        }

        TestContext.Out.WriteLine(FormattableString.Invariant($"{files.Count} files: {different} of {all} characters differ"));
        Assert.That(different, Is.LessThanOrEqualTo((1 - AllFiles) * all));
    }

    private static (int Total, int Off) Compare(string file)
    {
        var expected = new CharacterCount();
        expected.Add(Poppler.Run("-raw", file, "-"));
        var found = new CharacterCount();
        using var document = PdfDocument.Open(file);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            foreach (var letter in document.GetPage(number).Letters)
            {
                if ((letter.Traits & LetterTraits.Duplicate) == 0) found.Add(letter.Text);
            }
        }

        return (expected.Total, Math.Max(expected.Beyond(found), found.Beyond(expected)));
    }
}
