using Extractor.Ocr.Images;
using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>A sheet → lines of text and rulings. One serves all pages and threads; its models are loaded once.</summary>
internal sealed class Recognizer
{
    /// <summary>White around a line's ink, in line heights, that the network wants to see.</summary>
    private const double MarginAcross = 0.3;
    private const double MarginDown = 0.16;

    /// <summary>A crop is this high at the least, in usual line heights: a dash is not blown up to a bar.</summary>
    private const double LeastHeight = 1.05;

    /// <summary>Enough to see whether a picture holds a table at all.</summary>
    public const double GridDotsPerInch = Skew.DotsPerInch;

    /// <summary>Samples by which lines may climb over a whole picture and still be found.</summary>
    private const double MostClimb = 2;

    /// <summary>A figure whose every character is as likely as this is not read twice.</summary>
    private const double SureFigure = 0.9;

    /// <summary>Text whose characters are less likely than this on the whole is no text: a seal, a picture, dirt.</summary>
    private const double LeastMean = 0.5;

    /// <summary>Ink lower than this, in line heights, is one of the flat characters or none.</summary>
    private const double Flat = 0.35;

    private const string FlatCharacters = "一-—–―－_＿…·.";

    private readonly TextDetector _detector;
    private readonly LineRecognizer _lines;
    private readonly DirectionClassifier _direction;

    private readonly WordList _words;

    public Recognizer(ModelFiles files, WordList words, OcrDevice device = OcrDevice.Cpu)
    {
        _words = words;
        _detector = new TextDetector(new Network(files.Detection, device));
        _lines = new LineRecognizer(new Network(files.Recognition, device), files.Characters);
        _direction = new DirectionClassifier(new Network(files.Direction, device));
    }

    /// <param name="check">Called again and again; throws to end the work.</param>
    public RecognizedSheet Read(PageRaster raster, Action check)
    {
        var angle = Skew.Of(raster.Draw(Skew.DotsPerInch));
        var dotsPerInch = raster.DotsPerInch;
        var sheet = raster.Draw(dotsPerInch, angle);
        check();
        var upright = Upright(sheet, dotsPerInch, out var quarters, out var rulings, out var found);
        check();
        var ink = InkMask.Of(upright, dotsPerInch);
        var boxes = TextBoxes.From(found, ink, rulings, dotsPerInch, out var lineHeight);
        var crops = boxes.ConvertAll(box => Crop(box, lineHeight).Within(upright.Width, upright.Height));
        var glyphs = _lines.Read(upright, crops, check);
        var lines = new List<RecognizedLine>();
        var second = Second(upright, crops, glyphs, check);
        for (var i = 0; i < boxes.Count; i++)
        {
            var read = Figures.Lone(Figures.Repaired(glyphs[i]), boxes[i]);
            if (read.Length == 0) continue;
            var line = GlyphPlacer.Place(boxes[i], crops[i], _words.Nearest(read), ink) with
            { Alternative = second.GetValueOrDefault(i) is { } other && other != TextOf(read) ? other : null };
            if (IsText(line, lineHeight)) lines.Add(line);
        }

        return new RecognizedSheet(upright.Width, upright.Height, dotsPerInch, quarters, angle, TypeSizes.Evened(lines), rulings);
    }

    /// <summary>Whether there are rulings that could be a table's.</summary>
    public static bool HoldsGrid(PageRaster raster)
    {
        if (raster.AsStored(GridDotsPerInch) is var (picture, resolution) && GridLines.HoldsTable(picture, resolution) is { } told) return told;
        var dotsPerInch = Math.Min(GridDotsPerInch, raster.DotsPerInch);
        var rough = raster.Draw(Skew.DotsPerInch);
        var angle = Skew.Of(rough);
        if (Math.Abs(angle) * rough.Width < MostClimb) angle = 0;
        var sheet = angle == 0 && dotsPerInch == Skew.DotsPerInch ? rough : raster.Draw(dotsPerInch, angle);
        return GridLines.AreGrid(GridLines.Find(sheet, dotsPerInch));
    }

    /// <summary>Figures that are not sure are read again from a picture that is cut otherwise; what both say alike is likely right.</summary>
    private Dictionary<int, string> Second(GrayImage sheet, List<PixelBox> crops, RecognizedGlyph[][] glyphs, Action check)
    {
        var unsure = Enumerable.Range(0, crops.Count)
            .Where(i => Figures.IsFigure(Figures.Repaired(glyphs[i])) && glyphs[i].Min(glyph => glyph.Confidence) < SureFigure).ToList();
        var again = _lines.Read(sheet, unsure.ConvertAll(i => Wider(crops[i]).Within(sheet.Width, sheet.Height)), check);
        return unsure.Select((at, i) => (at, Text: TextOf(Figures.Repaired(again[i])))).ToDictionary(read => read.at, read => read.Text);
    }

    private static PixelBox Wider(PixelBox crop) =>
        new(crop.Left - (crop.Height / 4), crop.Top - (crop.Height / 6), crop.Right + (crop.Height / 4), crop.Bottom + (crop.Height / 6));

    private static string TextOf(RecognizedGlyph[] glyphs) => string.Concat(glyphs.Select(glyph => glyph.Text.Trim()));

    /// <summary>The sheet turned so that its lines run across and stand on their feet, its rulings taken out.</summary>
    private GrayImage Upright(GrayImage sheet, double dotsPerInch, out int quarters, out List<RasterLine> rulings, out List<PixelBox> found)
    {
        quarters = 0;
        rulings = GridLines.Find(sheet, dotsPerInch);
        GridLines.Erase(sheet, rulings);
        found = _detector.Find(sheet, dotsPerInch);
        var isSideways = found.Count(box => box.Height > 1.5 * box.Width) > 2 * found.Count(box => box.Width > 1.5 * box.Height);
        if (isSideways)
        {
            quarters = 1;
            sheet = sheet.Turned(1);
            found = _detector.Find(sheet, dotsPerInch);
        }

        if (_direction.IsUpsideDown(sheet, found))
        {
            quarters += 2;
            sheet = sheet.Turned(2);
            found = _detector.Find(sheet, dotsPerInch);
        }

        if (quarters > 0) rulings = Turned(rulings, quarters, sheet);
        return sheet;
    }

    /// <param name="sheet">Turned already.</param>
    private static List<RasterLine> Turned(List<RasterLine> lines, int quarters, GrayImage sheet) => lines.ConvertAll(line => quarters switch
    {
        1 => line.IsHorizontal
            ? line with { IsHorizontal = false, Position = sheet.Width - line.Position }
            : line with { IsHorizontal = true },
        2 => line.IsHorizontal
            ? line with { Position = sheet.Height - line.Position, From = sheet.Width - line.To, To = sheet.Width - line.From }
            : line with { Position = sheet.Width - line.Position, From = sheet.Height - line.To, To = sheet.Height - line.From },
        _ => line.IsHorizontal
            ? line with { IsHorizontal = false, From = sheet.Height - line.To, To = sheet.Height - line.From }
            : line with { IsHorizontal = true, Position = sheet.Height - line.Position, From = sheet.Width - line.To, To = sheet.Width - line.From },
    });

    /// <summary>What is left of a ruling is flat, and so are only a few characters.</summary>
    private static bool IsText(RecognizedLine line, double lineHeight) =>
        line.Glyphs.Count > 0
        && line.Glyphs.Average(glyph => glyph.Confidence) >= LeastMean
        && (line.Ink.Height >= Flat * lineHeight || line.Text.All(FlatCharacters.Contains));

    private static PixelBox Crop(PixelBox ink, double lineHeight)
    {
        var down = Math.Max(MarginDown * ink.Height, (LeastHeight * lineHeight - ink.Height) / 2);
        var across = MarginAcross * Math.Max(ink.Height, 0.7 * lineHeight);
        return new PixelBox((int)(ink.Left - across), (int)(ink.Top - down), (int)Math.Ceiling(ink.Right + across), (int)Math.Ceiling(ink.Bottom + down));
    }
}
