namespace Extractor.Output.Csv;

/// <summary>Keeps a spreadsheet from running a printed text as a formula.</summary>
internal static class FormulaGuard
{
    /// <summary>
    /// The text itself, or with an apostrophe in front where it begins as a formula does (= + - @, their full-width forms,
    /// a tab or a line break). Signed numbers, percentages and dashes are no formulas and stay as printed.
    /// </summary>
    public static string Defuse(string text) => text.Length > 0 && Begins(text[0]) && !IsHarmless(text) ? "'" + text : text;

    private static bool Begins(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n';

    private static bool IsHarmless(string text) =>
        text.AsSpan().Trim("-－").IsEmpty
        || (text[0] is '+' or '-' or '＋' or '－' && FigureText.TryParse(text, out _, out _));
}
