using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>
/// Puts the separators of figures right: points and commas are the smallest marks of a page and take each other's
/// place. The last one, before two digits that end the figure, is the point; those before three digits are commas.
/// </summary>
internal static class Figures
{
    private const string Units = "万元亿个辆台批次项%％";
    private const string Numerals = "〇○一二三四五六七八九十";
    private const string Separators = ".,，。·、丶:：'’";

    /// <summary>How much wider than high a dash is at the least.</summary>
    private const double DashShape = 1.6;

    /// <summary>A digit that is less sure than this may be the one beside it, seen twice.</summary>
    private const double Doubled = 0.7;

    /// <summary>Letters that digits are taken for.</summary>
    private static readonly Dictionary<string, string> Lookalikes = new()
    {
        ["O"] = "0",
        ["o"] = "0",
        ["D"] = "0",
        ["l"] = "1",
        ["I"] = "1",
        ["|"] = "1",
        ["!"] = "1",
        ["Z"] = "2",
        ["z"] = "2",
        ["S"] = "5",
        ["s"] = "5",
        ["B"] = "8",
        ["g"] = "9",
        ["q"] = "9",
    };

    /// <summary>A figure: digits with separators, signs and nothing else.</summary>
    public static bool IsFigure(RecognizedGlyph[] glyphs) =>
        glyphs.Any(IsDigit) && Array.TrueForAll(glyphs, glyph => IsDigit(glyph) || IsSeparator(glyph) || glyph.Text is "-" or "—" or "－" or "%" or " ");

    public static RecognizedGlyph[] Repaired(RecognizedGlyph[] glyphs)
    {
        glyphs = Once(Digits(Zeros(glyphs)));
        var repaired = (RecognizedGlyph[])glyphs.Clone();
        for (var from = 0; from < glyphs.Length; from++)
        {
            if (!IsDigit(glyphs[from])) continue;
            var to = End(glyphs, from);
            Repair(repaired, from, to);
            from = to;
        }

        return repaired;
    }

    /// <summary>〇万元: a ring alone before a unit is the digit, not the numeral of a year.</summary>
    private static RecognizedGlyph[] Zeros(RecognizedGlyph[] glyphs)
    {
        bool IsZero(int i) => glyphs[i].Text is "〇" or "○" && i + 1 < glyphs.Length && Units.Contains(glyphs[i + 1].Text[0])
            && (i == 0 || !Numerals.Contains(glyphs[i - 1].Text[0]));
        return [.. glyphs.Select((glyph, i) => IsZero(i) ? glyph with { Text = "0" } : glyph)];
    }

    /// <summary>
    /// A third decimal that is like its neighbour, and the less sure of both, is the same digit seen twice. Behind more than three digits the point parts no
    /// thousands.
    /// </summary>
    private static RecognizedGlyph[] Once(RecognizedGlyph[] glyphs)
    {
        var point = glyphs.Length - 4;
        if (point < 4 || glyphs[point].Text != "." || !glyphs[(point - 4)..point].All(IsDigit) || !glyphs[(point + 1)..].All(IsDigit)) return glyphs;
        var doubled = Enumerable.Range(point + 1, 3).Where(i => IsLike(i, i - 1) || (i + 1 < glyphs.Length && IsLike(i, i + 1)))
            .OrderBy(i => glyphs[i].Confidence).FirstOrDefault();
        return doubled == 0 || glyphs[doubled].Confidence >= Doubled ? glyphs : [.. glyphs[..doubled], .. glyphs[(doubled + 1)..]];
        bool IsLike(int one, int other) => glyphs[one].Text == glyphs[other].Text;
    }

    /// <summary>A mark that stands alone is a dash where it is wider than high, and dirt otherwise.</summary>
    public static RecognizedGlyph[] Lone(RecognizedGlyph[] glyphs, PixelBox ink)
    {
        if (glyphs is not [var alone] || !Separators.Contains(alone.Text[0])) return glyphs;
        return ink.Width >= DashShape * ink.Height ? [alone with { Text = "-" }] : [];
    }

    /// <summary>A letter among nothing but digits and separators is the digit that it looks like; so is a stroke or a ring that stands alone.</summary>
    private static RecognizedGlyph[] Digits(RecognizedGlyph[] glyphs)
    {
        if (glyphs is [{ Text: "I" or "l" or "|" or "!" or "O" or "o" } alone]) return [alone with { Text = Lookalikes[alone.Text] }];
        var letters = glyphs.Count(glyph => Lookalikes.ContainsKey(glyph.Text));
        if (letters == 0 || glyphs.Count(IsDigit) < Math.Max(2, 2 * letters)) return glyphs;
        var digits = Array.ConvertAll(glyphs, glyph => Lookalikes.TryGetValue(glyph.Text, out var digit) ? glyph with { Text = digit } : glyph);
        return IsFigure(digits) ? digits : glyphs;
    }

    /// <summary>Behind the last digit of digits with single separators between.</summary>
    private static int End(RecognizedGlyph[] glyphs, int from)
    {
        var to = from;
        while (to < glyphs.Length && (IsDigit(glyphs[to]) || (IsSeparator(glyphs[to]) && to + 1 < glyphs.Length && IsDigit(glyphs[to + 1])))) to++;
        return to;
    }

    private static void Repair(RecognizedGlyph[] glyphs, int from, int to)
    {
        var separators = Enumerable.Range(from, to - from).Where(i => IsSeparator(glyphs[i])).ToList();
        if (separators.Count == 0) return;
        var last = separators[^1];
        var hasDecimals = to - last - 1 == 2;
        var whole = hasDecimals ? separators[..^1] : separators;
        if (!AreThousands(whole, from, hasDecimals ? last : to)) return;
        if (whole.Count == 1 && !hasDecimals && glyphs[whole[0]].Text is not ("," or "，")) return;
        foreach (var at in whole) glyphs[at] = glyphs[at] with { Text = "," };
        if (hasDecimals) glyphs[last] = glyphs[last] with { Text = "." };
    }

    private static bool AreThousands(List<int> separators, int from, int end)
    {
        if (separators.Count > 0 && separators[0] - from > 3) return false;
        for (var i = 0; i < separators.Count; i++)
        {
            var next = i + 1 < separators.Count ? separators[i + 1] : end;
            if (next - separators[i] - 1 != 3) return false;
        }

        return true;
    }

    private static bool IsDigit(RecognizedGlyph glyph) => glyph.Text is [>= '0' and <= '9'];

    private static bool IsSeparator(RecognizedGlyph glyph) => glyph.Text.Length == 1 && Separators.Contains(glyph.Text[0]);
}
