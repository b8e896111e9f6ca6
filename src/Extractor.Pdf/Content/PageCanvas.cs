using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Content;

/// <summary>Where a page's letters, rulings and images gather; used again for page after page.</summary>
internal sealed class PageCanvas
{
    private const double Farthest = 1e9;

    /// <summary>How often each letter may lie within marked content that gives a text; more are nested to hold up a reader.</summary>
    private const int MostReplacements = 16;

    private const int ReplacementsOfAnyPage = 65_536;

    private readonly DuplicateFinder _duplicates = new();
    private readonly List<Ruling> _rulings = [];
    private readonly List<PlacedImage> _images = [];
    private readonly List<Box> _shapes = [];
    private readonly WhiteCovers _covers = new();
    private Letter[] _letters = new Letter[2048];
    private int _count;
    private int _stringStart;
    private int _most;
    private long _replaced;
    private bool _removed;
    private long _fieldText;

    public PageCanvas() => Rulings = new RulingCollector(_rulings, _shapes, _covers);

    public RulingCollector Rulings { get; }

    /// <summary>What of the page is seen.</summary>
    public Box Area { get; private set; }

    public int LetterCount => _count;

    /// <summary>All that is kept of the page.</summary>
    public int ItemCount => _count + _rulings.Count + _images.Count + _shapes.Count;

    /// <summary>More was painted than is kept.</summary>
    public bool IsOverfull
    {
        get => field || _count >= _most || _rulings.Count >= _most || _images.Count >= _most || _shapes.Count >= _most || _fieldText > _most;
        set;
    }

    /// <param name="area">What of the page is seen.</param>
    /// <param name="most">Letters, rulings, images and shapes that are kept of the page, each.</param>
    public void Begin(Box area, int most)
    {
        Area = area;
        (_most, Rulings.Most) = (most, most);
        IsOverfull = false;
        _replaced = 0;
        _duplicates.Clear();
        _rulings.Clear();
        _images.Clear();
        _shapes.Clear();
        _covers.Clear();
        Array.Clear(_letters, 0, _count);
        _count = 0;
        _removed = false;
        _fieldText = 0;
    }

    /// <summary>Whether the page may set another value of that many bytes; very many fields may share one long value.</summary>
    public bool TakeFieldText(int bytes)
    {
        _fieldText += bytes;
        return _fieldText <= _most;
    }

    /// <summary>The letters that follow are shown with one string.</summary>
    public void BeginString() => _stringStart = _count;

    public Letter[] TakeLetters()
    {
        var letters = _letters.AsSpan(0, _count);
        return _removed ? Array.FindAll(letters.ToArray(), letter => letter.Text.Length > 0) : letters.ToArray();
    }

    public IReadOnlyList<Ruling> TakeRulings()
    {
        _covers.TakeHidden(_rulings);
        return DottedLines.Join(_rulings);
    }

    public PlacedImage[] TakeImages() => [.. _images];

    public Box[] TakeShapes() => [.. _shapes];

    /// <summary>Adds a letter unless it lies outside the page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Letter letter, in Box clip)
    {
        if (!letter.Box.Intersects(Area) || !IsReal(letter.Box) || _count >= _most) return;
        var traits = letter.Traits;
        if (!letter.Box.Intersects(clip)) traits |= LetterTraits.Invisible;
        if (_duplicates.Repeats(_letters.AsSpan(0, _count), letter, _stringStart)) traits |= LetterTraits.Duplicate;
        if (_count == _letters.Length) Array.Resize(ref _letters, _count * 2);
        _letters[_count++] = traits == letter.Traits ? letter : letter with { Traits = traits };
    }

    public void Add(in PlacedImage image, in Box clip)
    {
        if (image.Box.Intersects(clip) && IsReal(image.Box) && _images.Count < _most) _images.Add(image);
    }

    /// <summary>Within what page geometry can tell; forged matrices lead to places without number.</summary>
    private static bool IsReal(in Box box) =>
        box.X0 > -Farthest && box.Y0 > -Farthest && box.X1 < Farthest && box.Y1 < Farthest && box.X0 <= box.X1 && box.Y0 <= box.Y1;

    /// <summary>
    /// Uses the text that marked content gives for its glyphs: letter by letter where the numbers are equal; as one
    /// letter otherwise, where the font tells nothing of some glyph.
    /// </summary>
    public void Replace(int first, string text)
    {
        var letters = _letters.AsSpan(Math.Min(first, _count), Math.Max(0, _count - first));
        _replaced += letters.Length + text.Length;
        if (_replaced > ReplacementsOfAnyPage + ((long)MostReplacements * _count))
        {
            IsOverfull = true;
            return;
        }

        var parts = ActualText.Split(text);
        if (parts.Count == letters.Length)
        {
            for (var i = 0; i < parts.Count; i++) letters[i] = letters[i] with { Text = parts[i] };
            return;
        }

        if (letters.IsEmpty || !HasUnknown(letters)) return;

        var box = letters[0].Box;
        foreach (var letter in letters) box = box.Union(letter.Box);
        var whole = letters[0] with { Text = ActualText.WithoutSpaces(text), Box = box };
        foreach (ref var letter in letters) letter = letter with { Text = "" };
        letters[0] = whole;
        _removed = true;
    }

    private static bool HasUnknown(ReadOnlySpan<Letter> letters)
    {
        foreach (var letter in letters)
        {
            if (letter.Text == ActualText.Unknown) return true;
        }

        return false;
    }
}
