using Extractor.Pdf;
using Extractor.Tests;

namespace Extractor.PdfPig.Tests;

/// <summary>The letters of the two engines held against each other, page by page, over every document at hand.</summary>
public sealed class LettersTests
{
    [Test]
    public void Both_engines_give_the_same_characters()
    {
        var files = SharedFiles.AllPdfs().Where(f => !f.Contains("hostile", StringComparison.Ordinal)).ToList();
        if (files.Count == 0) Assert.Ignore("the shared files are not beside the project");
        var differences = files.SelectMany(Differences).ToList();
        Assert.That(string.Join("\n", differences), Is.Empty);
    }

    private static IEnumerable<string> Differences(string file)
    {
        var bytes = File.ReadAllBytes(file);
        using var own = PdfReader.Instance.Open(bytes, PdfReaderOptions.Default);
        using var second = PdfPigReader.LettersOnly.Open(bytes, PdfReaderOptions.Default);
        if (own.NumberOfPages != second.NumberOfPages)
        {
            yield return $"{Path.GetFileName(file)}: {own.NumberOfPages} pages, {second.NumberOfPages}";
            yield break;
        }

        for (var page = 1; page <= own.NumberOfPages; page++)
        {
            var (a, b) = (own.GetPage(page), second.GetPage(page));
            var (missing, added) = (Without(Once(a), All(b)), Without(Once(b), All(a)));
            if (missing.Length + added.Length > 0) yield return $"{Path.GetFileName(file)} page {page}: own only “{missing}”, PdfPig only “{added}”";
        }
    }

    /// <summary>Each letter once: which print of one is the second is told by the strings, which the engines part differently.</summary>
    private static IEnumerable<char> Once(PdfPage page) => Characters(page, LetterTraits.Invisible | LetterTraits.Duplicate);

    /// <summary>Those outside their clip too, which PdfPig does not tell.</summary>
    private static IEnumerable<char> All(PdfPage page) => Characters(page, LetterTraits.None);

    private static IEnumerable<char> Characters(PdfPage page, LetterTraits without) =>
        page.Letters.Where(l => (l.Traits & without) == 0).SelectMany(l => l.Text).Where(c => !char.IsWhiteSpace(c));

    /// <summary>The first characters that the other does not have.</summary>
    private static string Without(IEnumerable<char> text, IEnumerable<char> other)
    {
        var rest = other.CountBy(c => c).ToDictionary();
        return string.Concat(text.Where(c => rest.TryGetValue(c, out var left) is var known && !(known && (rest[c] = left - 1) >= 0)).Take(12));
    }
}
