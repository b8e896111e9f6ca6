using Extractor.Domain.Parsing;

namespace Extractor.Narrative.Text;

/// <summary>
/// Amounts and rates that are not written as numbers are (1e30元, 1.2.3万元, 12,34元, --5.00万元): neither they nor any part of them has a value.
/// </summary>
internal static class MisprintedAmounts
{
    private const string Signs = "+-";

    /// <summary>Marks that join digits to one number, or that somebody typed for one that does.</summary>
    private const string Joining = ".,-/'·_^²³";

    /// <summary>Marks that part figures as well as spoil one, where a digit follows.</summary>
    private const string Parting = "，。";

    /// <summary>Digits before the first thousands separator.</summary>
    private const int LongestFirstGroup = 3;

    /// <summary>Characters behind a number that are looked at: what goes on longer is a list, and each number of it is looked at by itself.</summary>
    private const int LongestRun = 200;

    /// <summary>Characters of a number that is told to be one without reading it.</summary>
    private const int LongestPlain = 12;

    /// <summary>The amount around a number that is only a part of it, or that is too long for one; null where the number is what it seems.</summary>
    /// <param name="start">The first digit; what stands before it is no number.</param>
    public static (int Start, int End)? At(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && (text[from - 1] == '.' || Signs.Contains(text[from - 1], StringComparison.Ordinal))) from--;
        if (from > 0 && (CharacterForms.IsLatin(text[from - 1]) || CharacterForms.IsDigit(text[from - 1]))) return null;
        var to = end;
        while (to < text.Length && to - end <= LongestRun && Joins(text, to)) to++;
        if (to - end > LongestRun) return null;
        if (from == start && to == end && IsNumber(text, start, end)) return null;
        var (kind, _, length, _) = UnitScanner.Scan(text, to);
        return kind is FigureKind.Money or FigureKind.Percent && !IsWritten(text[from..to]) ? (from, to + length) : null;
    }

    private static bool Joins(string text, int at)
    {
        var c = text[at];
        if (CharacterForms.IsDigit(c) || CharacterForms.IsLatin(c) || Joining.Contains(c, StringComparison.Ordinal)) return true;
        if (c != '+' && !Parting.Contains(c, StringComparison.Ordinal)) return false;
        var next = text.AsSpan(at).IndexOfAnyExcept(Parting + "+");
        return next > 0 && CharacterForms.IsDigit(text[at + next]) && (c != '+' || text[at - 1] is 'e' or 'E');
    }

    /// <summary>A number, the two of a range (5-10), or several amounts side by side (12.50，13.40).</summary>
    private static bool IsWritten(string run)
    {
        if (IsNumber(run, 0, run.Length) && run[0] != '.') return true;
        var range = run.Split('-');
        if (range.Length == 2 && range.All(n => IsNumber(n, 0, n.Length))) return true;
        var several = run.Split(Parting.ToCharArray());
        return several.Length > 1 && several.All(n => IsNumber(n, 0, n.Length)) && !IsTornGroup(several[0]);
    }

    /// <summary>What stands before the comma of a number: 12,34.</summary>
    private static bool IsTornGroup(string number) => number.Length <= LongestFirstGroup && number.All(CharacterForms.IsDigit);

    private static bool IsNumber(string text, int start, int end) => IsPlain(text.AsSpan(start, end - start)) || NumberParser.TryParse(text[start..end], out _);

    /// <summary>Digits, and two after the point: as nearly all are printed.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestPlain) return false;
        var digits = text.Length > 3 && text[^3] == '.' ? text[..^3] : text;
        return !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == text.Length || !text[^2..].ContainsAnyExceptInRange('0', '9'));
    }
}
