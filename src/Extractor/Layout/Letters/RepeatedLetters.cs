using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>
/// Letters that fall on an equal one before them. Text struck twice repeats letter for letter; in a figure that reaches into
/// the next one, a digit falls by chance on an equal digit, and without it the figure would be another.
/// </summary>
/// <param name="letters">In the order in which they are asked about: the letters of a run are looked at once.</param>
internal sealed class RepeatedLetters(Letter[] letters)
{
    /// <summary>In a run with fewer, more would be left of text that is struck twice than is left out.</summary>
    private const int RunOverRepeated = 3;

    /// <summary>In ems: how far the letters of a run may stand apart or overlap.</summary>
    private const double Looseness = 0.15;

    private (int Start, int End, bool IsOwn) _run;

    /// <summary>Whether the letter belongs to a figure that is not a repeated one.</summary>
    public bool IsOfOwnFigure(int at)
    {
        if (!IsFigureLetter(letters[at])) return false;
        if (at < _run.Start || at >= _run.End) _run = RunAt(at);
        return _run.IsOwn;
    }

    private (int Start, int End, bool IsOwn) RunAt(int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && Follows(letters[start - 1], letters[start])) start--;
        while (end < letters.Length && Follows(letters[end - 1], letters[end])) end++;
        var repeated = 0;
        foreach (var letter in letters.AsSpan(start, end - start))
            if ((letter.Traits & LetterTraits.Duplicate) != LetterTraits.None) repeated++;
        return (start, end, end - start > RunOverRepeated * repeated);
    }

    private static bool Follows(Letter left, Letter right) =>
        IsFigureLetter(left) && IsFigureLetter(right) && left.Baseline == right.Baseline
        && Math.Abs(right.Box.X0 - left.Box.X1) <= Looseness * right.PointSize;

    private static bool IsFigureLetter(Letter letter) => letter.Text is [',' or '.' or (>= '0' and <= '9')];
}
