using Extractor.Pdf;
using Extractor.Tests;

namespace Extractor.PdfPig.Tests;

/// <summary>The letters of the two engines held against each other, page by page, over every document at hand.</summary>
public sealed class LettersTests
{
    /// <remarks>What is a second print of a letter is told by the strings that it is shown with, which the engines part differently.</remarks>
    private const LetterTraits Hidden = LetterTraits.Invisible;

    [Test]
    public void Both_engines_give_the_same_characters()
    {
        var files = SharedFiles.AllPdfs().Where(f => !f.Contains("hostile", StringComparison.Ordinal)).ToList();
        if (files.Count == 0) Assert.Ignore("the shared files are not beside the project");
        var differences = files.SelectMany(Differences).ToList();
        Assert.That(differences, Is.Empty);
    }

    private static IEnumerable<string> Differences(string file)
    {
        var bytes = File.ReadAllBytes(file);
        using var own = PdfReader.Instance.Open(bytes, PdfReaderOptions.Default);
        using var second = PdfPigReader.Instance.Open(bytes, PdfReaderOptions.Default);
        if (own.NumberOfPages != second.NumberOfPages)
        {
            yield return $"{Path.GetFileName(file)}: {own.NumberOfPages} pages, {second.NumberOfPages}";
            yield break;
        }

        for (var page = 1; page <= own.NumberOfPages; page++)
        {
            var (a, b) = (Characters(own.GetPage(page)), Characters(second.GetPage(page)));
            if (a != b) yield return $"{Path.GetFileName(file)} page {page}: own only “{Without(a, b)}”, PdfPig only “{Without(b, a)}”";
        }
    }

    private static string Characters(PdfPage page) =>
        string.Concat(page.Letters.Where(l => (l.Traits & Hidden) == 0).SelectMany(l => l.Text).Where(c => !char.IsWhiteSpace(c)).Order());

    private static string Without(string text, string other)
    {
        var rest = other.ToList();
        return string.Concat(text.Where(c => !rest.Remove(c)).Take(12));
    }
}
