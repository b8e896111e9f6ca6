namespace Extractor.Layout.Aligned;

/// <summary>
/// Heads whose letters stand below each other, each in the middle of a narrow column: letters at one place in row after row, the rows as far
/// apart as each other. Neighbouring columns are hardly wider than a letter, so that a row reads like a word of theirs.
/// </summary>
internal static class VerticalHeads
{
    /// <summary>Two letters below each other may be the two lines of a wrapped head.</summary>
    private const int Fewest = 3;

    /// <summary>In ems: letters of one such head stand off its middle by less, as narrow as they are.</summary>
    private const double OffMiddle = 0.12;

    /// <summary>In ems: how far the distances from letter to letter differ.</summary>
    private const double OtherStep = 0.12;

    /// <summary>In ems, from middle to middle: nearer letters are of one word.</summary>
    private const double Touching = 1.12;

    /// <summary>Letters that run across stand nearer to each other than their lines do; those of neighbouring columns do not, but for so much.</summary>
    private const double Nearer = 0.93;

    /// <summary>Each head, and the rows without the letters of all.</summary>
    /// <param name="numbers">The row of column numbers below them.</param>
    public static (List<HeadBlock> Heads, List<TextRow> Others) Find(IReadOnlyList<TextRow> rows, TextRow? numbers)
    {
        var open = new Dictionary<int, Stack>();
        var all = new List<Stack>();
        foreach (var letter in rows.SelectMany(LettersOf))
        {
            var place = (int)Math.Round(letter.CenterX / letter.Size);
            var stack = Enumerable.Range(place - 1, 3).Select(open.GetValueOrDefault).FirstOrDefault(s => s?.Takes(letter) == true);
            if (stack is null) all.Add(stack = new Stack());
            stack.Letters.Add(letter);
            open[place] = stack;
        }
        all.RemoveAll(s => s.Letters.Count < Fewest || s.Touches() || s.IsBesideNearer() && !s.IsOverNumber(numbers));
        if (all.Count == 0) return ([], [.. rows]);
        var taken = all.SelectMany(static s => s.Letters).Select(static l => (l.Word, l.At)).ToHashSet();
        return (all.ConvertAll(static s => s.Head()), Without(rows, taken));
    }

    private static IEnumerable<Placed> LettersOf(TextRow row)
    {
        foreach (var word in row.Segments.SelectMany(static s => s.Words))
            for (var i = 0; i < word.Letters.Length; i++)
                if (word.Letters[i] is { Text: [>= LayoutSettings.FirstHan, ..], PointSize: > 0 }) yield return new Placed(word, i);
    }

    private static List<TextRow> Without(IReadOnlyList<TextRow> rows, HashSet<(Word, int)> taken)
    {
        var rest = new List<TextRow>();
        foreach (var row in rows)
        {
            var segments = row.Segments.Select(s => Without(s, taken)).OfType<Segment>().ToArray();
            if (segments.Length > 0) rest.Add(row.With(segments));
        }
        return rest;
    }

    private static Segment? Without(Segment segment, HashSet<(Word, int)> taken)
    {
        var words = segment.Words.SelectMany(w => Without(w, taken)).ToArray();
        return words.Length == 0 ? null : Segment.Of(words);
    }

    private static IEnumerable<Word> Without(Word word, HashSet<(Word, int)> taken)
    {
        var start = 0;
        for (var i = 0; i <= word.Letters.Length; i++)
        {
            if (i < word.Letters.Length && !taken.Contains((word, i))) continue;
            if (i > start) yield return i - start == word.Letters.Length ? word : word.Part(start, i);
            start = i + 1;
        }
    }

    private sealed record Placed(Word Word, int At)
    {
        public double CenterX => Word.Letters[At].Box.CenterX;

        public double Baseline => Word.Letters[At].Baseline;

        public double Size => Word.Letters[At].PointSize;

        /// <summary>How far the nearest letter of the word stands from this one, from middle to middle.</summary>
        public double Beside => Math.Min(
            At > 0 ? CenterX - Word.Letters[At - 1].Box.CenterX : double.MaxValue,
            At + 1 < Word.Letters.Length ? Word.Letters[At + 1].Box.CenterX - CenterX : double.MaxValue);
    }

    private sealed class Stack
    {
        public List<Placed> Letters { get; } = [];

        private double Step => Letters[1].Baseline - Letters[0].Baseline;

        public bool Takes(Placed next)
        {
            var last = Letters[^1];
            var step = next.Baseline - last.Baseline;
            return Math.Abs(next.CenterX - Letters[0].CenterX) < OffMiddle * next.Size && Math.Abs(next.Size - last.Size) < LayoutSettings.OtherSize * next.Size
                && (Letters.Count == 1 ? step > LayoutSettings.NearestLine * next.Size && step < HeadWrap.Widest * next.Size
                    : Math.Abs(step - Step) < OtherStep * next.Size);
        }

        /// <summary>The lines of a text that runs across.</summary>
        public bool IsBesideNearer() => Letters.Exists(l => l.Beside < Nearer * Step);

        public bool Touches() => Letters.Exists(static l => l.Beside < Touching * l.Size);

        /// <summary>Text that runs across, however its letters are spaced, has one number below it.</summary>
        public bool IsOverNumber(TextRow? numbers) =>
            numbers?.Segments.Any(n => n.IsNumeric && Math.Abs(n.CenterX - Letters[0].CenterX) < LayoutSettings.SameHeadStart * Letters[0].Size) == true;

        public HeadBlock Head()
        {
            var head = new HeadBlock(Segment.Of([Letters[0].Word.Part(Letters[0].At, Letters[0].At + 1)]));
            foreach (var letter in Letters.Skip(1)) head.Add(Segment.Of([letter.Word.Part(letter.At, letter.At + 1)]));
            return head;
        }
    }
}
