using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Layout.Aligned;

/// <summary>Figures that their narrow cell breaks over lines: 28,507,235. and 56, 43,301,45 and 6.75, or 3,719,681.1 and 3.</summary>
internal static class TornFigures
{
    /// <summary>Longer than the number of a list's item.</summary>
    private const int LeastBeginning = 5;

    /// <summary>A cell that is too narrow for its figures still holds so much of one.</summary>
    private const int ShortestPart = 4;

    /// <summary>Of amounts; on a page where all are torn, none shows it.</summary>
    private const int UsualDecimals = 2;

    /// <summary>Digits of a code that is whole, though two more may follow.</summary>
    private const int ShortCode = 5;

    /// <summary>In ems: the lines of one cell are no farther apart.</summary>
    private const double WidestPitch = 2.2;

    /// <summary>In ems.</summary>
    private const double SameStart = 0.25;

    /// <summary>28,507,235. or 28,507, at a line's end.</summary>
    public static bool IsBeginning(string text) =>
        text.Length >= LeastBeginning && text[^1] is '.' or ',' && NumberParser.TryParse(text[..^1], out _);

    /// <summary>14, and 767.50: a space stands behind the separator.</summary>
    public static bool AreSpaced(string left, string right) =>
        left.Length > 1 && right.Length > 0 && left[^1] is ',' or '.' && char.IsAsciiDigit(right[0]) && AreGrouped(left[..^1]) && AreGrouped(left + right)
        && DecimalsOf(left[..^1]) is not null && DecimalsOf(left + right) is { } decimals && (left[^1] == ',' || decimals >= UsualDecimals);

    /// <param name="decimals">How many decimals the table's figures have.</param>
    public static bool AreHalves(string upper, string lower, int decimals)
    {
        if (DecimalsOf(upper + lower) != decimals) return false;
        if (IsBeginning(upper)) return true;
        return lower.All(char.IsAsciiDigit) && DecimalsOf(upper) is { } above && above > 0 && above < decimals;
    }

    /// <summary>Null for what is no number.</summary>
    public static int? DecimalsOf(string text) => NumberParser.TryParse(text, out var number) ? number.Decimals : null;

    /// <summary>
    /// The rows with each torn figure whole in the row where it begins. A row with words of its own may be another row, whose figure
    /// completes the one above by chance: there a table's separators must show that its figures are torn.
    /// </summary>
    public static List<TextRow> Mend(List<TextRow> rows)
    {
        var decimals = Math.Max(MostDecimals(rows), UsualDecimals);
        if (!rows.Exists(r => r.Segments.Any(s => MayBegin(s, decimals)))) return rows;
        var pairs = Enumerable.Range(0, rows.Count).SelectMany(i => rows[i].Segments.Select(s => (Row: i, Lower: s, At: Above(rows, i, s, decimals))))
            .Where(p => p.At is not null).Select(p => (p.Row, p.Lower, Upper: rows[p.At!.Value.Row].Segments[p.At!.Value.Segment])).ToArray();
        var sure = Array.Exists(pairs, p => IsSure(p.Upper.Text, p.Lower.Text)) || AreAllShort(rows, pairs, decimals);
        var mended = new List<TextRow>(rows.Count);
        foreach (var row in rows) Add(mended, row, decimals, sure);
        return mended;
    }

    /// <summary>Whatever has fewer decimals than the others has the rest of them below, in a row that begins with no code and no number.</summary>
    private static bool AreAllShort(List<TextRow> rows, (int Row, Segment Lower, Segment Upper)[] pairs, int decimals) =>
        pairs.Length > 0
        && Array.TrueForAll(pairs, p => DecimalsOf(p.Upper.Text) > 0 && !rows[p.Row].Segments.Any(s => s.IsMergedLabel || GluedFigures.BeginsNumbered(s.Text))
            && rows[p.Row].Segments[0] is not { Kind: SegmentKind.Integer, Text.Length: > 2 })
        && rows.SelectMany(static r => r.Segments).Count(s => s.IsNumeric && DecimalsOf(s.Text) is { } n && n > 0 && n < decimals)
            == pairs.DistinctBy(static p => p.Upper).Count();

    private static void Add(List<TextRow> mended, TextRow row, int decimals, bool sure)
    {
        mended.Add(row);
        if (!sure && !row.Segments.All(static s => s.IsNumeric)) return;
        var rest = new List<Segment>();
        foreach (var segment in row.Segments)
        {
            if (Above(mended, mended.Count - 1, segment, decimals) is not var (at, k)) rest.Add(segment);
            else mended[at] = mended[at].With([.. mended[at].Segments.Select((s, i) => i == k ? s.WithBelow(segment) : s)], row.Baseline);
        }

        if (rest.Count > 0) mended[^1] = row.With(rest);
        else
        {
            mended.RemoveAt(mended.Count - 1);
            mended[^1] = mended[^1] with { Printed = [.. mended[^1].Printed, .. row.Printed] };
        }
    }

    public static int MostDecimals(IEnumerable<TextRow> rows) =>
        rows.SelectMany(static r => r.Segments).Where(static s => s.Kind == SegmentKind.Amount)
            .Select(static s => DecimalsOf(s.Text) ?? 0).DefaultIfEmpty().Max();

    /// <summary>The figure that the segment is the rest of: right above it, at least as wide, and no whole figure without it.</summary>
    private static (int Row, int Segment)? Above(List<TextRow> rows, int row, Segment lower, int decimals)
    {
        if (!lower.IsNumeric) return null;
        for (var i = row - 1; i >= 0 && rows[row].Baseline - rows[i].Baseline < WidestPitch * lower.PointSize; i--)
            for (var k = 0; k < rows[i].Segments.Count; k++)
            {
                var upper = rows[i].Segments[k];
                if (!upper.IsNumeric || upper.Overlap(lower.X0, lower.X1) <= 0) continue;
                var isFirst = k == 0 && ReferenceEquals(lower, rows[row].Segments[0]);
                if ((isFirst || upper.Text.Length != ShortCode) && IsTornCode(upper, lower)) return (i, k);
                return MayBegin(upper, decimals) && upper.Width >= lower.Width && AreGrouped(upper.Text + lower.Text)
                    && DecimalsOf(upper.Text + lower.Text) == decimals ? (i, k) : null;
            }

        return null;
    }

    private static bool MayBegin(Segment segment, int decimals) =>
        segment.IsNumeric && segment.Text.Length >= ShortestPart && (IsBeginning(segment.Text) || (DecimalsOf(segment.Text) ?? 0) < decimals);

    /// <summary>210110 over 1, 21011 over 01: the first column holds no shorter codes.</summary>
    private static bool IsTornCode(Segment upper, Segment lower) =>
        upper.Kind == SegmentKind.Integer && lower.Kind == SegmentKind.Integer && upper.Text.Length is >= 4 and <= 6
        && ClassificationCode.Is(upper.Text + lower.Text)
        && Math.Abs(upper.X0 - lower.X0) < SameStart * lower.PointSize;

    /// <summary>A separator at the break, or one that parts off fewer than three digits.</summary>
    private static bool IsSure(string upper, string lower) =>
        IsBeginning(upper) || lower[0] is ',' or '.' || !AreGrouped(upper) || DecimalsOf(upper + lower) == 0;

    /// <summary>No separators, or one before every three digits.</summary>
    private static bool AreGrouped(string text)
    {
        var whole = text.Split('.')[0].TrimStart('-').Split(',', '，');
        return whole.Length == 1 || (whole[0].Length is > 0 and < 4 && whole.Skip(1).All(static g => g.Length == 3));
    }
}
