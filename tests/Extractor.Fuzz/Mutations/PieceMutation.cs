namespace Extractor.Fuzz.Mutations;

/// <summary>Moves, repeats, drops and swaps the pieces that a text is made of: its lines, its clauses, its values.</summary>
internal static class PieceMutation
{
    private const int MostRepetitions = 200;
    private const int LongestText = 1 << 16;

    /// <param name="pieces">With the marks that end them, so that together they are the text.</param>
    public static void Change(List<string> pieces, Random random)
    {
        if (pieces.Count == 0) return;
        var (at, other) = (random.Next(pieces.Count), random.Next(pieces.Count));
        switch (random.Next(5))
        {
            case 0:
                pieces.RemoveAt(at);
                break;
            case 1:
                pieces.Insert(other, pieces[at]);
                break;
            case 2:
                (pieces[at], pieces[other]) = (pieces[other], pieces[at]);
                break;
            case 3:
                pieces[at] = pieces[other];
                break;
            default:
                Repeat(pieces, at, random);
                break;
        }
    }

    private static void Repeat(List<string> pieces, int at, Random random)
    {
        var length = random.Next(1, Math.Min(4, pieces.Count - at) + 1);
        var run = pieces.GetRange(at, length);
        var times = Math.Min(random.Next(1, MostRepetitions), LongestText / Math.Max(1, run.Sum(p => p.Length)));
        pieces.InsertRange(at, Enumerable.Repeat(run, times).SelectMany(p => p));
    }

    /// <summary>Cuts behind every character that ends a piece.</summary>
    public static List<string> Cut(string text, Func<char, bool> isEnd)
    {
        var pieces = new List<string>();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!isEnd(text[i])) continue;
            pieces.Add(text[from..(i + 1)]);
            from = i + 1;
        }

        if (from < text.Length) pieces.Add(text[from..]);
        return pieces;
    }
}
