using System.Globalization;

namespace Extractor.Pdf;

/// <summary>
/// What a file has used up of the time, the bytes and the items that it may take. Every pass over bytes is charged here when it
/// is made, so that no input can make work without end; all but the time is measured by the length of the file.
/// </summary>
internal sealed class ReadingBudget(PdfReaderOptions options, int fileLength)
{
    /// <summary>A look at the clock costs as much as some hundred bytes read.</summary>
    private const long StepsBetweenLooks = 1 << 16;

    /// <summary>Each byte is parsed once, and once more where the file is searched for its objects; damage adds a few times.</summary>
    private const int ParsedPerByte = 16;

    private const long ParsedOfAnyFile = 4 << 20;

    /// <summary>Streams of text are packed to a tenth or so; a bomb's to a thousandth.</summary>
    private const int DecodedPerByte = 256;

    private const long DecodedOfAnyFile = 256L << 20;

    /// <summary>Fonts, forms and object streams stay in the memory; a dozen whole Chinese fonts are as large.</summary>
    private const long KeptOfAnyFile = 256L << 20;

    /// <summary>Content counts as often as it is painted: a letterhead on each page, a form in a form.</summary>
    private const int ContentPerByte = 64;

    private const long ContentOfAnyFile = 96L << 20;

    private const int ItemsPerByte = 2;

    private const long ItemsOfAnyFile = 400_000;

    /// <summary>Eighteen hundred pages full of text. Each item is held in the memory until the document is read.</summary>
    private const long ItemsOfLongestFile = 2_700_000;

    private readonly TimeSpan _start = ThreadTime.Now;
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly long _mostDecoded = Math.Min(options.MostDecodedBytes, DecodedOfAnyFile + ((long)DecodedPerByte * fileLength));
    private readonly long _mostKept = Math.Min(options.MostKeptBytes, KeptOfAnyFile + fileLength);
    private long _steps;
    private long _decoded;
    private long _kept;
    private long _parsed;
    private long _contentLeft = ContentOfAnyFile + ((long)ContentPerByte * fileLength);
    private readonly long _mostItems = Math.Min(ItemsOfLongestFile, ItemsOfAnyFile + ((long)ItemsPerByte * fileLength));
    private long _itemsTaken;
    private long _pageContentLeft;
    private long _fontsLeft = ContentOfAnyFile + ((long)ContentPerByte * fileLength);
    private long _nextLook = StepsBetweenLooks;

    public PdfReaderOptions Options { get; } = options;

    /// <summary>Letters, rulings and images that the next page may have, each.</summary>
    public int PageItems => (int)Math.Min(Options.MostPageItems, _mostItems - _itemsTaken);

    /// <remarks>The time is that of the thread which opened the file; work handed to another (a page to recognise) has no part in it.</remarks>
    /// <exception cref="PdfOpenException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The reading is stopped from outside.</exception>
    public void Check()
    {
        Options.Cancellation.ThrowIfCancellationRequested();
        if (Environment.CurrentManagedThreadId == _thread && Options.Timeout is { } most && ThreadTime.Now - _start > most) throw OutOfTime(most);
    }

    /// <summary>Charges work by the bytes that it looks at.</summary>
    /// <inheritdoc cref="Check"/>
    public void Take(long steps)
    {
        _steps += steps;
        if (Options.Observer is { } observer) observer.Steps += steps;
        if (_steps < _nextLook) return;
        _nextLook = _steps + StepsBetweenLooks;
        Check();
    }

    /// <summary>Whether objects of the file may still be parsed where that is only a try.</summary>
    public bool MayParse => _parsed <= MostParsed / 2;

    /// <exception cref="PdfOpenException">The objects run into each other, and would be read over and over.</exception>
    public void TakeParsed(long bytes)
    {
        Take(bytes);
        _parsed += bytes;
        if (_parsed > MostParsed)
            throw Exceeded(string.Create(CultureInfo.InvariantCulture,
                $"The file's objects are not closed and run into each other: more than {ParsedPerByte} times its length would have to be read. It is "
                + $"damaged, or made to hold up a reader. Leave it out."));
    }

    /// <exception cref="PdfOpenException">The streams hold more than a file may hold.</exception>
    public void TakeDecoded(long bytes)
    {
        Take(bytes);
        _decoded += bytes;
        if (_decoded > _mostDecoded)
            throw Exceeded(string.Create(CultureInfo.InvariantCulture,
                $"The file unpacks to more than {_mostDecoded / 1048576.0:0.#} MB: it is damaged, or made to fill the memory. Leave it out."));
    }

    /// <exception cref="PdfOpenException">The fonts, forms and object streams are more than may be in the memory at once.</exception>
    public void TakeKept(long bytes)
    {
        _kept += bytes;
        if (_kept > _mostKept)
            throw Exceeded(string.Create(CultureInfo.InvariantCulture,
                $"The file's fonts, forms and object streams unpack to more than {_mostKept / 1048576.0:0.#} MB: it is damaged, or made to fill the memory. "
                + $"Leave it out."));
    }

    /// <summary>A page may not use up what the others need.</summary>
    public void BeginPage() => _pageContentLeft = Options.MostPageContent;

    /// <summary>Content to be painted; false where the page or the document has painted more than can be real.</summary>
    public bool TakeContent(long bytes)
    {
        Take(bytes);
        (_contentLeft, _pageContentLeft) = (_contentLeft - bytes, _pageContentLeft - bytes);
        return _contentLeft >= 0 && _pageContentLeft >= 0;
    }

    /// <summary>A font to be read, by what it costs in bytes of content; false where the document's fonts hold more than can be real.</summary>
    public bool TakeFont(long bytes)
    {
        Take(bytes);
        _fontsLeft -= bytes;
        return _fontsLeft >= 0;
    }

    /// <exception cref="PdfOpenException">The pages hold more than a file of this length can print.</exception>
    public void TakeItems(int count)
    {
        if (_itemsTaken >= _mostItems)
            throw Exceeded(string.Create(CultureInfo.InvariantCulture, $"The pages hold more than {_mostItems} letters and lines")
                + (_mostItems == ItemsOfLongestFile ? ". Split the file, and read the parts." : string.Create(CultureInfo.InvariantCulture,
                    $", more than a file of {fileLength} bytes can print: it is damaged, or made to fill the memory. Leave it out.")));
        _itemsTaken += count;
    }

    /// <exception cref="PdfOpenException">There are more pages than a file may have.</exception>
    public void CheckPages(int count)
    {
        if (count > Options.MostPages)
            throw Exceeded(string.Create(CultureInfo.InvariantCulture, $"The file has more than {Options.MostPages} pages. Split it, and read the parts."));
    }

    private long MostParsed => ParsedOfAnyFile + (ParsedPerByte * (fileLength + _decoded));

    private static PdfOpenException OutOfTime(TimeSpan most) =>
        Exceeded(string.Create(CultureInfo.InvariantCulture,
            $"Reading the file takes longer than {most.TotalSeconds:0.###} seconds. Allow more time, or leave the file out."));

    private static PdfOpenException Exceeded(string message) => new(PdfOpenFailure.LimitExceeded, message);
}
