using Extractor.Layout.Letters;
using Extractor.Pdf;

namespace Extractor.Layout.Ruled;

/// <summary>
/// Texts of several lines in rows too low for them: their first and last lines stand in the rows above and below, there and then upon other
/// letters. The order in which they are painted tells which lines are of one text; its middle stands in its own cell.
/// </summary>
internal sealed class OverflowingTexts
{
    /// <summary>In ems: a line that ends so far before its cell had no room for one word more.</summary>
    private const double FullLine = 3;

    /// <summary>In ems: how far the first line may be indented.</summary>
    private const double DeepestIndent = 6;

    /// <summary>In ems: lines of one text begin at one place, or have one middle.</summary>
    private const double SamePlace = 0.3;

    /// <summary>Of the letter height: as far as producers round the distance of two lines.</summary>
    private const double SamePitch = 0.05;

    /// <summary>Of its height: the part of a line on either side of a border that runs through it.</summary>
    private const double ThroughLine = 0.1;

    private readonly List<CellFrame> _frames;
    private readonly BoxIndex _near;
    private List<Word> _lines = [];

    private OverflowingTexts(List<CellFrame> frames) => (_frames, _near) = (frames, new BoxIndex(frames.ConvertAll(static f => f.Box)));

    /// <summary>Gives every line of such a text the height of the text's middle.</summary>
    /// <param name="painted">The page's letters in the order of painting.</param>
    public static void Settle(Letter[] painted, List<Word> words, List<CellFrame> frames)
    {
        if (frames.Count == 0) return;
        var within = new OverflowingTexts(frames);
        if (!words.Exists(w => within.IsOnBorder(w, w.Top) || within.IsOnBorder(w, w.Bottom) || within.IsBelow(w))) return;
        var texts = within.Find(painted);
        if (texts.Count == 0) return;
        var moved = new HashSet<Letter>(texts.SelectMany(static t => t.Letters), ReferenceEqualityComparer.Instance);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var rest = words[i].Letters.Where(l => !moved.Contains(l)).ToList();
            if (rest.Count == words[i].Letters.Length) continue;
            words.RemoveAt(i);
            if (rest.Count > 0) words.InsertRange(i, WordBuilder.Build(rest));
        }
        words.AddRange(texts);
    }

    private bool IsOnBorder(Word word, double y)
    {
        var near = _near.Near(word.Box.CenterX, y);
        for (var i = 0; i < near.Count; i++)
            if (IsOnBorder(word, _frames[near[i]])) return true;
        return false;
    }

    /// <summary>Right below a frame.</summary>
    private bool IsBelow(Word word)
    {
        var above = word.CenterY - (LayoutSettings.WidestLine * word.PointSize);
        var near = _near.Near(word.Box.CenterX, above);
        for (var i = 0; i < near.Count; i++)
            if (_frames[near[i]].Box is var box && box.Contains(word.Box.CenterX, above) && word.CenterY > box.Y1) return true;
        return false;
    }

    private CellFrame? FrameOf(Word line)
    {
        var near = _near.Near(line.Box.CenterX, line.CenterY);
        for (var i = 0; i < near.Count; i++)
            if (_frames[near[i]].Box.Contains(line.Box.CenterX, line.CenterY)) return _frames[near[i]];
        return null;
    }

    private static bool IsOnBorder(Word word, CellFrame frame)
    {
        if (word.Box.CenterX < frame.Xs[0] || word.Box.CenterX > frame.Xs[^1]) return false;
        if (!word.Letters.Any(static l => l.Text[0] >= LayoutSettings.FirstHan)) return false;
        var at = Array.BinarySearch(frame.Ys, word.Top);
        var next = at >= 0 ? at : ~at;
        var least = ThroughLine * (word.Bottom - word.Top);
        return next < frame.Ys.Length && frame.Ys[next] - word.Top >= least && word.Bottom - frame.Ys[next] >= least;
    }

    private List<Word> Find(Letter[] painted)
    {
        _lines = Lines(painted);
        var found = new List<Word>();
        for (var i = 0; i < _lines.Count;)
        {
            var frame = FrameOf(_lines[i]);
            var count = frame is null ? 1 : CountLines(i, frame);
            if (frame is not null && count > 1 && Overflows(frame, i, count)) found.AddRange(Settled(frame, i, count));
            i += count;
        }
        return found;
    }

    /// <summary>How many lines from this one on are one text in the frame's columns.</summary>
    private int CountLines(int first, CellFrame frame)
    {
        var cell = CellAt(frame, _lines[first].Box.CenterX, _lines[first].CenterY);
        var full = Count(first, l => IsFull(l, cell));
        var any = cell.Y1 < frame.Ys[^1] ? full : Count(first, static _ => true);
        return any > full && ReturnsInto(cell, first, any) ? any : full;
    }

    private int Count(int first, Func<Word, bool> mayGoOn)
    {
        var count = 1;
        while (first + count < _lines.Count && mayGoOn(_lines[first + count - 1]) && GoesOn(first + count, count > 1)) count++;
        return count;
    }

    /// <summary>Lines that leave the table's last row at its foot are of that row where what is painted next stands in it again, to their right.</summary>
    private bool ReturnsInto(Box cell, int first, int count) => first + count < _lines.Count && _lines[first + count] is var next
        && _lines[first + count - 1].CenterY > cell.Y1 && next.CenterY > cell.Y0 && next.CenterY < cell.Y1 && next.Box.X0 > _lines[first].Box.X0;

    private static bool IsFull(Word line, Box cell) => cell.X1 - line.Box.X1 < FullLine * line.PointSize;

    /// <remarks>A number begins a row: a code before its name.</remarks>
    private bool GoesOn(int at, bool hasPitch)
    {
        var (upper, lower) = (_lines[at - 1], _lines[at]);
        if (char.IsAsciiDigit(lower.Letters[0].Text[0])) return false;
        var pitch = lower.Baseline - upper.Baseline;
        if (Math.Abs(lower.PointSize - upper.PointSize) > LayoutSettings.OtherSize * lower.PointSize) return false;
        if (pitch < LayoutSettings.TightestLine * lower.PointSize || pitch > LayoutSettings.WidestLine * lower.PointSize) return false;
        if (hasPitch && Math.Abs(pitch - (upper.Baseline - _lines[at - 2].Baseline)) > SamePitch * lower.PointSize) return false;
        var indent = (upper.Box.X0 - lower.Box.X0) / lower.PointSize;
        return indent > -SamePlace && indent < (hasPitch ? SamePlace : DeepestIndent)
            || Math.Abs(lower.Box.CenterX - upper.Box.CenterX) < SamePlace * lower.PointSize;
    }

    /// <summary>A line stands on a border, and one's middle lies outside the cell that the whole text's middle lies in.</summary>
    private bool Overflows(CellFrame frame, int first, int count)
    {
        if (_lines[first + count - 1].CenterY < frame.Ys[^1] && !_lines.GetRange(first, count).Exists(l => IsOnBorder(l, frame))) return false;
        var cell = CellAt(frame, _lines[first].Box.CenterX, Middle(first, count));
        return _lines[first].CenterY < cell.Y0 || _lines[first + count - 1].CenterY > cell.Y1;
    }

    private double Middle(int first, int count) => (_lines[first].CenterY + _lines[first + count - 1].CenterY) / 2;

    /// <remarks>What is set from the top of the last row on may have its middle below the table.</remarks>
    private IEnumerable<Word> Settled(CellFrame frame, int first, int count)
    {
        var middle = Middle(first, count) is var y && y < frame.Ys[^1] ? y : _lines[first].CenterY;
        return _lines.GetRange(first, count).Select(l => new Word(l.Letters, l.Box, l.Baseline, l.PointSize) { CellY = middle });
    }

    private static Box CellAt(CellFrame frame, double x, double y) =>
        frame.BoxOf(frame.Cells[frame.Owners()[CellFiller.IndexOf(frame.Ys, y) * frame.ColumnCount + CellFiller.IndexOf(frame.Xs, x)]]);

    /// <summary>2010601 行政运行 in one cell.</summary>
    private static bool IsNameBehindCode(Letter code, Letter name) =>
        char.IsAsciiDigit(code.Text[0]) && name.Text[0] >= LayoutSettings.FirstHan && name.Box.X0 - code.Box.X1 < name.PointSize;

    /// <summary>Letters painted one after the other on one baseline.</summary>
    private static List<Word> Lines(Letter[] letters)
    {
        var lines = new List<Word>();
        var start = 0;
        for (var i = 1; i <= letters.Length; i++)
        {
            if (i < letters.Length && letters[i].Baseline == letters[start].Baseline && letters[i].Box.X0 > letters[i - 1].Box.X0
                && (!LetterGap.IsWordGap(letters[i - 1], letters[i]) || IsNameBehindCode(letters[i - 1], letters[i]))) continue;
            if (start < letters.Length) lines.Add(Word.Of(letters.AsSpan(start, i - start)));
            start = i;
        }
        return lines;
    }
}
