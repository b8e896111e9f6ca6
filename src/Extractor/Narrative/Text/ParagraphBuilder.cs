using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Layout;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Text;

/// <summary>Joins the lines outside tables into paragraphs, over line and page ends.</summary>
internal static class ParagraphBuilder
{
    /// <summary>A line that ends this many characters early is the last of its paragraph, whatever it ends with.</summary>
    private const double EndsParagraph = 9;

    /// <summary>A line that ends this much early with a full stop is the last of its paragraph.</summary>
    private const double EndsSentence = 1.5;

    public static IReadOnlyList<FlowText> Build(IReadOnlyList<PageLayout> pages, IReadOnlySet<TextLine> taken, IReadOnlySet<Grid>? tableGrids = null)
    {
        var paragraphs = new List<FlowText>();
        var open = new List<TextLine>();
        var measure = Typical(pages);
        var fallback = measure;
        foreach (var page in pages)
        {
            var lines = LinesOf(page, taken, tableGrids);
            if (lines.Count > 0 && PageNumbers.Is(lines[^1].Text)) lines.RemoveAt(lines.Count - 1);
            if (lines.Count > 1 && PageNumbers.Is(lines[0].Text)) lines.RemoveAt(0);
            var here = PageMeasure.Of(lines, fallback);
            foreach (var line in lines)
            {
                if (open.Count > 0 && Starts(line, here, open, measure)) Close(open, paragraphs);
                open.Add(line);
                measure = here;
            }
        }

        Close(open, paragraphs);
        return paragraphs;
    }

    /// <summary>The lines outside tables, those of framed text among them, from top to bottom.</summary>
    private static List<TextLine> LinesOf(PageLayout page, IReadOnlySet<TextLine> taken, IReadOnlySet<Grid>? tableGrids)
    {
        var lines = page.Lines.Where(l => !taken.Contains(l) && !string.IsNullOrWhiteSpace(l.Text)).ToList();
        if (tableGrids is null) return lines;
        foreach (var grid in page.Grids.Where(g => !tableGrids.Contains(g)))
        {
            var at = lines.FindIndex(l => l.Upright.Y0 > page.Frame.FromPage(grid.Box).Y0);
            lines.InsertRange(at < 0 ? lines.Count : at, grid.Cells.SelectMany(c => c.Lines).Where(l => !string.IsNullOrWhiteSpace(l.Text)));
        }

        return lines;
    }

    private static PageMeasure Typical(IReadOnlyList<PageLayout> pages)
    {
        var lines = pages.SelectMany(p => p.Lines).GroupBy(l => l.Direction).MaxBy(g => g.Count())?.ToList() ?? [];
        var edge = lines.Count == 0 ? default : new PageMeasure(lines.Min(l => l.Upright.X0), lines.Max(l => l.Upright.X1));
        return PageMeasure.Of(lines, edge);
    }

    private static void Close(List<TextLine> open, List<FlowText> paragraphs)
    {
        if (open.Count == 0) return;
        var text = FlowText.Join([.. open]);
        if (text.Length > 0) paragraphs.Add(text);
        open.Clear();
    }

    private static bool Starts(TextLine line, PageMeasure measure, List<TextLine> open, PageMeasure openMeasure)
    {
        var last = open[^1];
        if (line.Direction != last.Direction) return true;
        var (lastText, text) = (last.Text.TrimEnd(), line.Text.TrimStart());
        if (IsContentsTitle(text) || IsContentsTitle(lastText)) return true;
        if (IsCutInBrackets(lastText, text)) return false;
        if (BrokenWords.Join(open.Count > 1 && lastText.Length < 8 ? open[^2].Text.TrimEnd() + lastText.TrimStart() : lastText, text)) return false;
        var samePage = line.Page == last.Page;
        if (Math.Abs(line.PointSize - last.PointSize) > 0.15 * last.PointSize && !Continues(lastText) && !RunsOn(last, openMeasure, line, measure)) return true;
        if (measure.IsCentred(line) || (openMeasure.IsCentred(last) && open.Count == 1)) return !Continues(lastText) || measure.IsCentred(line);
        if (openMeasure.FreeCharacters(last) > EndsParagraph && !Continues(lastText)) return true;
        var numbered = HeadingNumbers.Starts(text);
        if (open.Count == 1 && HeadingNumbers.IsTitleLine(lastText) && !Titles.LineTails.Is(text)) return true;
        var ended = Ends(lastText);
        var shortLine = openMeasure.FreeCharacters(last) > EndsSentence;
        if (ContentsLeader.EndsEntry(lastText, text) || (numbered && open.Count == 1 && HeadingNumbers.IsHeadingLine(lastText))) return true;
        if (numbered && (ended || shortLine || measure.IsIndented(line))) return true;
        if (ended && shortLine) return true;
        if (samePage && IsSetApart(line, last) && !Continues(lastText)) return true;
        return measure.IsIndented(line) && IsNewIndent(line, last, samePage, ended || shortLine || HeadingNumbers.IsHeadingLine(lastText));
    }

    /// <summary>政府机构事务（2010 / 3）行政运行: a code in brackets, cut by the line's end, and no item number.</summary>
    private static bool IsCutInBrackets(string last, string text)
    {
        var digits = last.AsSpan().TrimEnd("0123456789");
        return digits.Length > 0 && digits[^1] is '（' or '(' && text.AsSpan().TrimStart("0123456789") is ['）' or ')', ..];
    }

    /// <summary>A full line without a stop at its end goes on with the next one, whatever their sizes.</summary>
    private static bool RunsOn(TextLine last, PageMeasure lastMeasure, TextLine line, PageMeasure measure) =>
        Math.Abs(lastMeasure.FreeCharacters(last)) <= EndsSentence && !Ends(last.Text.TrimEnd()) && !measure.IsIndented(line) && !measure.IsCentred(line)
            && !HeadingNumbers.Starts(line.Text.TrimStart());

    private static bool IsContentsTitle(string text) => text.Length is >= 2 and < 8 && Titles.Contents.Is(CharacterFolding.Unspaced(text));

    private static bool IsNewIndent(TextLine line, TextLine last, bool samePage, bool ended) =>
        ended || (samePage && line.Upright.X0 - last.Upright.X0 > 0.9 * line.PointSize);

    /// <summary>More than a line's height of white between them.</summary>
    private static bool IsSetApart(TextLine line, TextLine last) => line.Upright.Y0 - last.Upright.Y1 > 2.6 * last.PointSize;

    private static bool Ends(string text) => text.Length > 0 && text[^1] is '。' or '；' or ';' or '！' or '：' or ':';

    /// <summary>A line that ends so runs on, however short it is.</summary>
    private static bool Continues(string text) => text.Length > 0 && text[^1] is '，' or ',' or '、' or '（' or '(' or '“';
}
