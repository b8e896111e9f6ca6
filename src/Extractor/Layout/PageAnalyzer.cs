using Extractor.Layout.Aligned;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>A page's letters and rulings → lines and grids: rulings → edges → lattices → frames → grids.</summary>
public static class PageAnalyzer
{
    public static PageLayout Analyze(PdfPage page)
    {
        var letters = LetterSelection.From(page.Letters);
        var reading = new ReadingFrame(letters.Prevailing(), page.Width, page.Height);
        var words = WordBuilder.Build(InFrame(letters.Of(reading.Direction), reading));
        var allLines = LineBuilder.Build([.. words], page.Number, reading);
        var rulings = InFrame(page.Rulings, reading);
        var lattices = LatticeFinder.Find(EdgeMerger.Merge(rulings));
        var grids = new List<Grid>();
        var rules = new List<Edge>();
        foreach (var lattice in lattices)
        {
            if (RuledFrameBuilder.Build(lattice) is { } frame) grids.Add(CellFiller.Fill(frame, words, page.Number, reading));
            else rules.AddRange(lattice.Horizontal);
        }
        grids.AddRange(AlignedGridFinder.Find(words, rules, Pieces(rulings), page.Number, reading.FrameWidth, reading));
        grids.Sort((a, b) => reading.FromPage(a.Box).Y0.CompareTo(reading.FromPage(b.Box).Y0));
        return new PageLayout
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            Lines = LineBuilder.Build(words, page.Number, reading),
            Grids = grids,
            AllLines = allLines,
            Images = page.Images,
        };
    }

    private static List<Edge> Pieces(IReadOnlyList<Ruling> rulings)
    {
        var pieces = new List<Edge>();
        foreach (var ruling in rulings)
            if (ruling.IsHorizontal) pieces.Add(new Edge(true, ruling.Position, ruling.Box.X0, ruling.Box.X1));
        return pieces;
    }

    private static List<Letter> InFrame(List<Letter> letters, ReadingFrame reading) =>
        reading.Direction == TextDirection.LeftToRight ? letters : letters.ConvertAll(reading.FromPage);

    private static IReadOnlyList<Ruling> InFrame(IReadOnlyList<Ruling> rulings, ReadingFrame reading) =>
        reading.Direction == TextDirection.LeftToRight ? rulings : [.. rulings.Select(r => r with { Box = reading.FromPage(r.Box) })];
}
