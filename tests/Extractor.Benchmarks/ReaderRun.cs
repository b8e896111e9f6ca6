using Extractor.Pdf;

namespace Extractor.Benchmarks;

/// <summary>Reads every page of the files, and no more, in a process of its own.</summary>
internal static class ReaderRun
{
    public const string Argument = "--reader";

    public static int Run(IReadOnlyList<string> files)
    {
        var (pages, letters, rulings) = (0, 0L, 0L);
        foreach (var file in files)
        {
            using var document = PdfDocument.Open(file);
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                var page = document.GetPage(number);
                pages++;
                letters += page.Letters.Count;
                rulings += page.Rulings.Count;
            }
        }

        Console.WriteLine($"{pages} pages, {letters} letters, {rulings} rulings");
        return 0;
    }
}
