using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>The letters that a reader reads, by direction; watermarks and what does not show apart.</summary>
/// <param name="IsRecognized">What is read is a hidden layer, as OCR programs put behind a scan.</param>
internal sealed record LetterSelection(IReadOnlyList<DirectedLetters> ByDirection, List<Letter> Watermarks, List<Letter> Hidden, bool IsRecognized)
{
    /// <summary>How many times as many letters a scan's hidden layer has as what shows over it: page numbers, stamps.</summary>
    private const int HiddenOverVisible = 4;

    /// <summary>The part of a page that a scan covers at least.</summary>
    private const double ScanCover = 0.5;

    public static bool IsScan(PdfPage page) => page.IsCoveredByImages(ScanCover);

    public List<Letter> Of(TextDirection direction) => Find(ByDirection, direction)?.Letters ?? [];

    public static LetterSelection From(PdfPage page)
    {
        var letters = page.Letters as Letter[] ?? [.. page.Letters];
        int visible = 0, translucent = 0, invisible = 0;
        foreach (var letter in letters)
        {
            if ((letter.Traits & LetterTraits.Invisible) != LetterTraits.None) invisible++;
            if ((letter.Traits & (LetterTraits.Invisible | LetterTraits.Duplicate)) != LetterTraits.None) continue;
            visible++;
            if ((letter.Traits & LetterTraits.Translucent) != LetterTraits.None) translucent++;
        }
        // Some producers paint a whole page a little transparent; a watermark is never most of the text.
        var watermark = translucent * 2 < visible ? LetterTraits.Translucent : LetterTraits.None;
        // A scanned page's text is its invisible OCR layer; under visible text it would say everything twice.
        var isRecognized = invisible > 0 && (visible == 0 || (invisible >= visible * HiddenOverVisible && IsScan(page)));
        var byDirection = new List<DirectedLetters>();
        var watermarks = new List<Letter>();
        var hidden = new List<Letter>();
        var repeated = new RepeatedLetters(letters);
        DirectedLetters? list = null;
        for (var i = 0; i < letters.Length; i++)
        {
            var printed = NarrowHan.Widen(letters, i);
            var letter = printed.Text.Length == 1 && Radicals.IsRadical(printed.Text[0])
                ? printed with { Text = Radicals.Read(printed.Text[0]).ToString() }
                : DingbatSigns.Read(printed);
            if (letter.Text.Length == 0 || (letter.Traits & LetterTraits.Duplicate) != LetterTraits.None && !repeated.IsOfOwnFigure(i)) continue;
            if (!isRecognized && (letter.Traits & LetterTraits.Invisible) != LetterTraits.None) hidden.Add(letter);
            else if (letter.Direction == TextDirection.Oblique || (letter.Traits & watermark) != LetterTraits.None) watermarks.Add(letter);
            else if (list?.Direction == letter.Direction) list.Letters.Add(letter);
            else (list = FindOrAdd(byDirection, letter.Direction, letters.Length)).Letters.Add(letter);
        }
        return new LetterSelection(byDirection, watermarks, hidden, isRecognized);
    }

    /// <summary>The direction in which nearly all of the page's letters run: that of a table set sideways on an upright page.</summary>
    public TextDirection Prevailing()
    {
        var all = 0;
        foreach (var list in ByDirection) all += list.Letters.Count;
        foreach (var (direction, list) in ByDirection)
            if (direction != TextDirection.LeftToRight && list.Count > LayoutSettings.NearlyAll * all) return direction;
        return TextDirection.LeftToRight;
    }

    private static DirectedLetters FindOrAdd(List<DirectedLetters> lists, TextDirection direction, int most)
    {
        if (Find(lists, direction) is { } known) return known;
        lists.Add(new DirectedLetters(direction, lists.Count == 0 ? new List<Letter>(most) : []));
        return lists[^1];
    }

    private static DirectedLetters? Find(IReadOnlyList<DirectedLetters> lists, TextDirection direction)
    {
        for (var i = 0; i < lists.Count; i++)
            if (lists[i].Direction == direction) return lists[i];
        return null;
    }
}
