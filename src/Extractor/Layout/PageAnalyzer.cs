using Extractor.Layout.Aligned;
using Extractor.Layout.Letters;
using Extractor.Layout.Parts;
using Extractor.Layout.Ruled;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>A page's letters and rulings → lines and grids: rulings → edges → lattices → frames → grids.</summary>
internal static class PageAnalyzer
{
    public static PageLayout Analyze(PdfPage page) => Analyze(page, new OverleafColumns(), TimeLimit.None);

    /// <param name="overleaf">The columns of what the pages before end with.</param>
    internal static PageLayout Analyze(PdfPage page, OverleafColumns overleaf, TimeLimit time)
    {
        var letters = LetterSelection.From(page);
        var reading = new ReadingFrame(letters.Prevailing(), page.Width, page.Height);
        var inFrame = InFrame(letters.Of(reading.Direction), reading);
        var painted = inFrame.ToArray();
        var words = WordBuilder.Build(inFrame);
        var allWords = words.ToArray();
        time.Check();
        var rulings = InFrame(page.Rulings, reading);
        var rules = new List<Edge>();
        var size = words.Count == 0 ? 0 : PrevailingSize.Of(words);
        var scale = TypeScale.Of(size);
        var drawn = new List<DrawnColumns>();
        var frames = Frames(LatticeFinder.Find(EdgeMerger.Merge(rulings, scale)), words, size, rules, drawn, scale);
        ShadedRows.Demote(frames, rulings, rules);
        var furniture = PageMargins.TakeNumbers(words, reading.FrameHeight, frames.ConvertAll(static f => f.Box))
            .ConvertAll(row => LineBuilder.Line(row, page.Number, reading));
        time.Check();
        OverflowingTexts.Settle(painted, words, frames);
        var grids = CellFiller.Fill(frames, words, page.Number, reading, time);
        FormGridFinder.Find(words, overleaf.Form, page.Number, reading, grids, time);
        var before = overleaf.Nearest.Where(o => o.Frame == reading).ToList();
        AlignedGridFinder.Find(words, new PageRules(rules, Pieces(rulings), drawn), before, page.Number, reading, grids, time);
        grids.Sort((a, b) => reading.FromPage(a.Box).Y0.CompareTo(reading.FromPage(b.Box).Y0));
        var sideways = SidewaysText.Place(letters, page, reading.Direction, grids);
        furniture.AddRange(sideways.Where(l => PageNumbers.Read(l.Text) is not null));
        var watermarks = Watermarks.Lines(letters.Watermarks, page);
        furniture.AddRange(watermarks);
        return new PageLayout
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            Lines = [.. LineBuilder.Build(words, page.Number, reading), .. sideways.Where(l => PageNumbers.Read(l.Text) is null)],
            Furniture = furniture,
            Grids = grids,
            Words = allWords,
            Sideways = sideways,
            Frame = reading,
            Aside = [.. watermarks, .. LineBuilder.Build(WordBuilder.Build(InFrame(letters.Hidden, reading)), page.Number, reading)],
            Images = page.Images,
            Recognition = page.Recognition,
            IsRecognized = letters.IsRecognized,
            IsScan = LetterSelection.IsScan(page),
            HasDrawnText = DrawnText.Prevails(page),
        };
    }

    /// <summary>Lattices that make grids; the horizontal edges of the others go to <paramref name="rules"/>.</summary>
    private static List<CellFrame> Frames(List<Lattice> lattices, List<Word> words, double size, List<Edge> rules, List<DrawnColumns> drawn,
        double scale)
    {
        var frames = new List<CellFrame>();
        var built = lattices.ConvertAll(lattice => RuledFrameBuilder.Build(lattice, scale));
        var within = WordsWithin(built, words);
        foreach (var (place, lattice) in lattices.Index())
        {
            if (built[place] is { } frame && (frame.ColumnCount > 1 || LoneColumns.IsGrid(frame, within[place])))
            {
                var closed = OpenBands.Cut(frame, within[place], size, drawn);
                if (closed is not null) frames.Add(closed);
                if (closed == frame) continue;
            }
            rules.AddRange(lattice.Horizontal);
        }
        return frames;
    }

    private static List<Word>[] WordsWithin(List<CellFrame?> frames, List<Word> words)
    {
        var within = frames.Select(_ => new List<Word>()).ToArray();
        var boxes = frames.ConvertAll(f => f?.Box ?? default);
        var index = new BoxIndex(boxes);
        foreach (var word in words)
            foreach (var place in index.Near(word.Box.CenterX, word.CenterY))
                if (frames[place] is not null && boxes[place].Contains(word.Box.CenterX, word.CenterY)) within[place].Add(word);
        return within;
    }

    private static List<Edge> Pieces(IReadOnlyList<Ruling> rulings)
    {
        var pieces = new List<Edge>();
        foreach (var ruling in rulings as Ruling[] ?? [.. rulings])
            if (ruling.IsHorizontal) pieces.Add(new Edge(true, ruling.Position, ruling.Box.X0, ruling.Box.X1));
        return pieces;
    }

    private static List<Letter> InFrame(List<Letter> letters, ReadingFrame reading) =>
        reading.Direction == TextDirection.LeftToRight ? letters : letters.ConvertAll(reading.FromPage);

    private static IReadOnlyList<Ruling> InFrame(IReadOnlyList<Ruling> rulings, ReadingFrame reading) =>
        reading.Direction == TextDirection.LeftToRight ? rulings : [.. rulings.Select(r => r with { Box = reading.FromPage(r.Box) })];
}
