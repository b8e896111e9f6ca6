namespace Extractor.Ocr.Recognition;

/// <summary>Edit distance (Levenshtein) between what was read and a name, and the name laid over what was read.</summary>
internal static class Alignment
{
    /// <summary>A character that was not seen left at least this much more room, in pitches, between the middles of its neighbours.</summary>
    private const double LeastRoom = 0.6;

    /// <summary>White before the first and behind the last character, in pitches: half of it, and the margin of the crop.</summary>
    private const double Margin = 0.8;

    /// <returns>A number above <paramref name="most"/> where it is more.</returns>
    public static int Distance(string read, string name, int most)
    {
        if (Math.Abs(read.Length - name.Length) > most) return most + 1;
        return Table(read, name)[read.Length, name.Length];
    }

    /// <summary>The name's characters in the places of those read; null where a character would go that is sure, or one come that has no room.</summary>
    public static RecognizedGlyph[]? Apply(RecognizedGlyph[] read, string name, double sure)
    {
        var table = Table(string.Concat(read.Select(glyph => glyph.Text[0])), name);
        var glyphs = new List<RecognizedGlyph>();
        var (i, j, inserted) = (read.Length, name.Length, 0);
        while (i > 0 || j > 0)
        {
            var isSame = i > 0 && j > 0 && read[i - 1].Text[0] == name[j - 1];
            if (i > 0 && j > 0 && table[i, j] == table[i - 1, j - 1] + (isSame ? 0 : 1))
            {
                if (!isSame && read[i - 1].Confidence >= sure) return null;
                glyphs.Add(isSame ? read[i - 1] : read[i - 1] with { Text = name[j - 1].ToString(), Other = read[i - 1].Text });
                (i, j, inserted) = (i - 1, j - 1, 0);
            }
            else if (j > 0 && table[i, j] == table[i, j - 1] + 1)
            {
                if (!HasRoom(read, i, ++inserted)) return null;
                glyphs.Add(Between(i > 0 ? read[i - 1] : null, i < read.Length ? read[i] : null, name[j - 1]));
                j--;
            }
            else
            {
                if (read[i - 1].Confidence >= sure) return null;
                (i, inserted) = (i - 1, 0);
            }
        }

        glyphs.Reverse();
        return [.. glyphs];
    }

    /// <summary>Whether so many characters may have stood before one that was read.</summary>
    private static bool HasRoom(RecognizedGlyph[] read, int at, int count)
    {
        var middles = Array.ConvertAll(read, glyph => (glyph.From + glyph.To) / 2);
        var pitches = middles.Zip(middles.Skip(1), (left, right) => right - left).Order().ToList();
        if (pitches.Count == 0) return true;
        var pitch = pitches[pitches.Count / 2];
        var from = at > 0 ? middles[at - 1] : (Margin - 1) * pitch;
        var to = at < read.Length ? middles[at] : 1 + ((1 - Margin) * pitch);
        return to - from >= (1 + (LeastRoom * count)) * pitch;
    }

    /// <summary>A character that was not seen stands between its neighbours.</summary>
    private static RecognizedGlyph Between(RecognizedGlyph? left, RecognizedGlyph? right, char text)
    {
        var (from, to) = (left?.To ?? 0, right?.From ?? 1);
        return new RecognizedGlyph(text.ToString(), Math.Min(from, to), Math.Max(from, to), 0.5);
    }

    private static int[,] Table(string read, string name)
    {
        var table = new int[read.Length + 1, name.Length + 1];
        for (var i = 0; i <= read.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= name.Length; j++) table[0, j] = j;
        for (var i = 1; i <= read.Length; i++)
        {
            for (var j = 1; j <= name.Length; j++)
            {
                var change = table[i - 1, j - 1] + (read[i - 1] == name[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table;
    }
}
