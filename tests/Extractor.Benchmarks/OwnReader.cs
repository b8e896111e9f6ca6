using System.Diagnostics;
using Extractor.Pdf;

namespace Extractor.Benchmarks;

/// <summary>What reading every page of all files took, start of the process included.</summary>
internal sealed record OwnReader(TimeSpan Cpu, long PeakMegabytes, int Pages, long Letters, long Rulings)
{
    public static OwnReader Run(IReadOnlyList<string> files)
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

        using var process = Process.GetCurrentProcess();
        return new OwnReader(process.TotalProcessorTime, process.PeakWorkingSet64 / (1024 * 1024), pages, letters, rulings);
    }
}
