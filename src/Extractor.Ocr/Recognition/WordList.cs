namespace Extractor.Ocr.Recognition;

/// <summary>
/// Names that are known beforehand: lines of forms consist of few. A line that differs from a single one of them in a
/// few characters that are unsure is that name; a character that is sure is never changed.
/// </summary>
internal sealed class WordList(IReadOnlyCollection<string> words)
{
    /// <summary>A character as likely as this was seen, whatever a list says.</summary>
    private const double Sure = 0.93;

    /// <summary>Marks before a line that a ruling may have left.</summary>
    private const int MostStrays = 2;

    private const string Numerals = "一二三四五六七八九十";
    private const string NumeralMarks = "、·丶,，.．・'’‘:：｀`";
    private const string Dashes = "-—–－_";

    private readonly HashSet<string> _words = [.. words];
    private readonly ILookup<int, string> _byLength = words.Distinct().ToLookup(word => word.Length);

    public RecognizedGlyph[] Nearest(RecognizedGlyph[] glyphs)
    {
        if (_words.Count == 0) return glyphs;
        var seen = Array.FindAll(glyphs, glyph => !string.IsNullOrWhiteSpace(glyph.Text));
        if (seen.Length < 2 || !seen.Any(glyph => glyph.Text[0] >= '\u4E00')) return glyphs;
        if (IsStray(seen)) seen = glyphs = seen[1..];
        if (_words.Contains(Text(seen))) return glyphs;
        if (BehindStrays(seen) is { } known) seen = glyphs = known;
        var (numeral, rest) = Numbered(seen);

        // 一般公共预算 begins with a numeral that is none: only a mark that was seen makes one of it.
        var isMarkSeen = numeral.Length + rest.Length <= seen.Length;
        if (!isMarkSeen && !_words.Contains(Text(rest)) && Corrected(seen) is { } whole) return whole;
        if (_words.Contains(Text(rest))) return [.. numeral, .. rest];
        if (Corrected(rest) is { } corrected) return [.. numeral, .. corrected];
        return Corrected(seen) ?? glyphs;
    }

    /// <summary>-一、一般公共预算: what is left of a ruling before a numeral with its mark.</summary>
    private static bool IsStray(RecognizedGlyph[] glyphs)
    {
        if (!Dashes.Contains(glyphs[0].Text[0]) && !NumeralMarks.Contains(glyphs[0].Text[0])) return false;
        var mark = 1;
        while (mark < glyphs.Length && Numerals.Contains(glyphs[mark].Text[0])) mark++;
        return mark > 1 && mark < glyphs.Length - 1 && NumeralMarks.Contains(glyphs[mark].Text[0]);
    }

    /// <summary>'-一般公共预算: marks before a name that is known whole, the last of them a dash or a numeral; those before it are left of a ruling.</summary>
    private RecognizedGlyph[]? BehindStrays(RecognizedGlyph[] glyphs)
    {
        var strays = 0;
        while (strays < MostStrays && strays < glyphs.Length - 2 && NumeralMarks.Contains(glyphs[strays].Text[0])) strays++;
        var isNumbered = strays > 0 && (Dashes.Contains(glyphs[strays].Text[0]) || Numerals.Contains(glyphs[strays].Text[0]));
        return isNumbered && _words.Contains(Text(glyphs[(strays + 1)..])) ? glyphs[strays..] : null;
    }

    /// <summary>十二、农林水支出: the numeral with its mark, which is the smallest sign of the line, and the name behind.</summary>
    private (RecognizedGlyph[] Numeral, RecognizedGlyph[] Name) Numbered(RecognizedGlyph[] glyphs)
    {
        var most = 0;
        while (most < glyphs.Length - 2 && most < 3 && Numerals.Contains(glyphs[most].Text[0])) most++;
        if (most == 0 && Dashes.Contains(glyphs[0].Text[0])) most = 1;
        for (var digits = 1; digits < most; digits++) if (Moved(glyphs, digits, most) is { } moved) return moved;
        for (var digits = most; digits > 0 && digits < glyphs.Length - 2; digits--)
        {
            var (numeral, name) = Numbered(glyphs, digits);
            if (_words.Contains(Text(name)) || (digits == most && NumeralMarks.Contains(glyphs[digits].Text[0]))) return (numeral, name);
        }

        return most == 0 || most >= glyphs.Length - 2 ? ([], glyphs) : Numbered(glyphs, most);
    }

    /// <summary>一一、般公共: the mark was seen one 一 too late.</summary>
    private (RecognizedGlyph[] Numeral, RecognizedGlyph[] Name)? Moved(RecognizedGlyph[] glyphs, int digits, int most)
    {
        if (!NumeralMarks.Contains(glyphs[most].Text[0])) return null;
        RecognizedGlyph[] name = [.. glyphs[digits..most], .. glyphs[(most + 1)..]];
        return _words.Contains(Text(name)) ? ([.. glyphs[..digits], glyphs[most] with { Text = "、" }], name) : null;
    }

    private static (RecognizedGlyph[] Numeral, RecognizedGlyph[] Name) Numbered(RecognizedGlyph[] glyphs, int digits)
    {
        var numeral = glyphs[..digits].Select(glyph => Dashes.Contains(glyph.Text[0]) ? glyph with { Text = "一" } : glyph).ToList();
        var mark = glyphs[digits];
        if (NumeralMarks.Contains(mark.Text[0])) return ([.. numeral, mark with { Text = "、" }], glyphs[(digits + 1)..]);
        var (left, right) = (glyphs[digits - 1].To, mark.From);
        return ([.. numeral, new RecognizedGlyph("、", left + ((right - left) / 3), right - ((right - left) / 3), 0.5)], glyphs[digits..]);
    }

    /// <summary>Null where no name comes near, or several do.</summary>
    private RecognizedGlyph[]? Corrected(RecognizedGlyph[] glyphs)
    {
        var most = MostChanges(glyphs.Length);
        if (most == 0) return null;
        var text = Text(glyphs);
        (int Changes, string? Word) best = (most + 1, null);
        var isAlone = true;
        for (var length = glyphs.Length - most; length <= glyphs.Length + most; length++)
        {
            foreach (var word in _byLength[length])
            {
                var changes = Alignment.Distance(text, word, best.Changes);
                if (changes > best.Changes || changes > most) continue;
                isAlone = changes < best.Changes;
                best = (changes, word);
            }
        }

        return best.Word is { } found && isAlone ? Alignment.Apply(glyphs, found, Sure) : null;
    }

    private static int MostChanges(int length) => length switch
    {
        < 3 => 0,
        < 7 => 1,
        < 12 => 2,
        _ => 3,
    };

    private static string Text(RecognizedGlyph[] glyphs) => string.Concat(glyphs.Select(glyph => glyph.Text[0]));
}
