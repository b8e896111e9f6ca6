using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>A page as its reader sees it: grids, and the lines outside them.</summary>
internal sealed record PageLayout
{
    /// <summary>A page by its number, null where there is none: pages come in their order, most often all of them.</summary>
    public static PageLayout? Find(IReadOnlyList<PageLayout> pages, int number) =>
        number > 0 && number <= pages.Count && pages[number - 1] is var page && page.Number == number ? page : pages.FirstOrDefault(p => p.Number == number);

    /// <summary>Where a place stands once its page is turned so that most of its text reads from left to right.</summary>
    public static Box Upright(IReadOnlyList<PageLayout> pages, Evidence place) => Find(pages, place.Page)?.Frame.FromPage(place.Box) ?? place.Box;

    public required int Number { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>The lines outside the grids from top to bottom, page furniture left out.</summary>
    public required IReadOnlyList<TextLine> Lines { get; init; }

    /// <summary>
    /// The right half of a sheet wider than its paper on which no row has a figure: a unit line and heads, or borders, and nothing else.
    /// </summary>
    public bool IsBlankHalf => !IsScan && Grids.All(static g => g.Cells.All(static c => c.Lines.Count == 0))
        && Lines.Count <= MostHeadLines && Lines.All(static l => l.Text.Length <= LongestHead)
        && !Lines.Any(static l => l.Text.Any(char.IsAsciiDigit) && !AreColumnNumbers(l.Text) || l.Text.EndsWith('表'));

    /// <summary>栏次 5 6.</summary>
    private static bool AreColumnNumbers(string text) => text.Split(' ').All(static n => n.Length <= LongestNumber && n.All(char.IsAsciiDigit));

    private const int MostHeadLines = 12;

    private const int LongestHead = 20;

    private const int LongestNumber = 2;

    /// <summary>Page numbers, running heads and watermarks.</summary>
    public IReadOnlyList<TextLine> Furniture { get; init; } = [];

    /// <summary>From top to bottom.</summary>
    public required IReadOnlyList<Grid> Grids { get; init; }

    /// <summary>Every line of the page, in reading order, those inside grids included: what a text dump prints.</summary>
    public IReadOnlyList<TextLine> AllLines { get => field ??= [.. LineBuilder.Build([.. Words], Number, Frame), .. Sideways]; init; }

    /// <summary>Every word of the page, those inside grids included, that runs as most of its text does.</summary>
    public IReadOnlyList<Word> Words { get; init; } = [];

    /// <summary>The lines that run across the others.</summary>
    public IReadOnlyList<TextLine> Sideways { get; init; } = [];

    /// <summary>In which <see cref="Words"/> stand.</summary>
    public ReadingFrame Frame { get; init; }

    /// <summary>Text of the file that is no part of what the page says: watermarks, and letters that are clipped away or invisible.</summary>
    public IReadOnlyList<TextLine> Aside { get; init; } = [];

    /// <summary>The text is a hidden layer, as OCR programs put behind a scanned page.</summary>
    public bool IsRecognized { get; init; }

    /// <summary>Images cover half of the page or more.</summary>
    public bool IsScan { get; init; }

    /// <summary>Much of the page's text is drawn as shapes, so that nothing tells what it says.</summary>
    public bool HasDrawnText { get; init; }

    /// <summary>Null where the file itself holds the text.</summary>
    public PageRecognition? Recognition { get; init; }

    public IReadOnlyList<PlacedImage> Images { get; init; } = [];
}
