using Extractor.Ocr.Images;
using Extractor.Ocr.Recognition;
using Extractor.Ocr.Scans;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr;

/// <summary>A document whose scanned pages are recognised when they are asked for, and some ahead where several may be at a time.</summary>
internal sealed class OcrDocument(IPdfDocument inner, OcrOptions options) : IPdfDocument
{
    private readonly Dictionary<int, Task<PdfPage>> _ahead = [];
    private readonly List<PdfProblem> _problems = [];
    private readonly RecognitionTime _time = new(options.Timeout, options.TimeoutPerPage, inner.ThrowIfOutOfTime);

    /// <summary>What recognition took so far.</summary>
    internal TimeSpan RecognitionTime => _time.Spent;

    public int NumberOfPages => inner.NumberOfPages;

    public PdfInformation Information => inner.Information;

    public IReadOnlyList<PdfProblem> Problems => _problems.Count == 0 ? inner.Problems : [.. inner.Problems, .. _problems];

    public void ThrowIfOutOfTime() => inner.ThrowIfOutOfTime();

    public PdfPage GetPage(int number)
    {
        var page = Begin(number);
        for (var next = number + 1; !page.IsCompleted && next < number + options.Pages && next <= NumberOfPages; next++) _ahead[next] = Begin(next);
        var read = page.GetAwaiter().GetResult();
        foreach (var problem in read.Problems) if (!inner.Problems.Contains(problem) && !_problems.Contains(problem)) _problems.Add(problem);
        return read;
    }

    /// <summary>Waits for what is under way: it reads the file's time.</summary>
    public void Dispose()
    {
        Task.WhenAll(_ahead.Values).ContinueWith(static _ => { }, TaskScheduler.Default).Wait();
        inner.Dispose();
    }

    private Task<PdfPage> Begin(int number)
    {
        if (_ahead.Remove(number, out var begun)) return begun;
        var page = inner.GetPage(number);
        var isScan = ScannedPages.Holds(page, options.Mode);
        var pictures = isScan ? page.Images : ScannedPages.Pictures(page, options.Mode);
        if (pictures.Count == 0) return Task.FromResult(page);
        var readable = pictures.Where(image => image.Source is not null).ToList();
        var cache = options.Cache is { } folder ? new SheetCache(folder, LoadedModels.VersionOf(options), LoadedModels.WordsOf(options)) : null;
        var key = cache?.Key(page, readable.Select(image => (image, image.Source!.Stored())), isScan);
        if (cache?.Read(key!) is { } kept) return Task.FromResult(On(page, kept, readable, isScan));
        if (!LoadedModels.AreThere(options)) return Task.FromResult(isScan ? With(page, ScannedPages.NoModels(page.Number)) : page);
        var images = readable.ConvertAll(image => (image, image.Source!.Read()));
        PdfPage Read() => _time.Count(check => Recognized(page, images, isScan, sheet => cache?.Write(key!, sheet), check));
        return options.Pages > 1 ? Task.Run(Read) : Task.FromResult(ThreadTime.Uncounted(Read));
    }

    /// <param name="isScan">All of the page is in its pictures; otherwise only tables are read from them.</param>
    /// <param name="keep">Takes what was read where nothing was missing.</param>
    /// <param name="check">Called again and again; throws to end the work.</param>
    private PdfPage Recognized(
        PdfPage page, List<(PlacedImage Placed, PdfImage Image)> images, bool isScan, Action<RecognizedSheet> keep, Action check)
    {
        var (within, exceeded) = PictureLimit.Within(page, images);
        var problems = new List<PdfProblem>();
        if (exceeded is { } left) problems.Add(left);
        var sheet = isScan || HoldsTable(within, page.Number, problems, check) ? Sheet(page, within, problems, check) : RecognizedSheet.Empty;
        // A picture beside text may be no text at all: that it cannot be decoded loses nothing that is known.
        if (sheet is null) return isScan ? With(page, [.. problems]) : page;
        if (problems.Count == 0) keep(sheet);
        return On(isScan ? With(page, [.. problems]) : page, sheet, images.ConvertAll(image => image.Placed), isScan);
    }

    /// <summary>What the pictures hold; null where none of them can be decoded.</summary>
    private RecognizedSheet? Sheet(PdfPage page, List<(PlacedImage Placed, PdfImage Image)> images, List<PdfProblem> problems, Action check)
    {
        var decoded = new List<(PlacedImage, DecodedImage)>();
        foreach (var (placed, image) in images)
            if (Decoded(() => ImageDecoder.Decode(image), page.Number, problems, check) is { } one) decoded.Add((placed, one));
        check();
        return decoded.Count == 0 ? null : LoadedModels.From(options).Read(new PageRaster(page.Width, page.Height, decoded), check);
    }

    private static bool HoldsTable(List<(PlacedImage Placed, PdfImage Image)> images, int page, List<PdfProblem> problems, Action check) =>
        images.Exists(image => Decoded(() => PictureLook.HoldsTable(image.Placed, image.Image), page, problems, check));

    /// <summary>Nothing, and a problem more, where an image cannot be decoded.</summary>
    private static T? Decoded<T>(Func<T> decode, int page, List<PdfProblem> problems, Action check)
    {
        check();
        try
        {
            return decode();
        }
        catch (UnreadableImageException exception)
        {
            problems.Add(new PdfProblem("image-not-decoded", $"an image of the page cannot be decoded: {exception.Message}", page));
            return default;
        }
    }

    private static PdfPage On(PdfPage page, RecognizedSheet sheet, List<PlacedImage> images, bool isScan)
    {
        if (!isScan && sheet.Lines.Count == 0) return page;
        var placed = new SheetOnPage(sheet);
        return page with
        {
            Letters = [.. page.Letters.Where(ScannedPages.Shows), .. placed.Letters()],
            Rulings = [.. page.Rulings, .. placed.Rulings()],
            Recognition = placed.Recognition() with { Pictures = isScan ? [] : [.. images.Select(image => ScannedPages.Visible(page, image))] },
        };
    }

    private static PdfPage With(PdfPage page, params PdfProblem[] problems) => page with { Problems = [.. page.Problems, .. problems] };
}
