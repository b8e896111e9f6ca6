namespace Extractor.Output.Csv;

/// <summary>Keeps a spreadsheet from running a printed text as a formula.</summary>
internal static class FormulaGuard
{
    /// <summary>
    /// The text itself, or with an apostrophe in front where it begins as a formula does (= + - @, their full-width forms,
    /// a tab or a line break), or as a text so kept. Signed numbers, percentages and dashes are no formulas and stay as printed.
    /// </summary>
    public static string Defuse(string text) => IsRun(text) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Defuse"/>.</summary>
    public static string Restore(string field) => field.StartsWith('\'') && Defuse(field[1..]) == field ? field[1..] : field;

    private static bool IsRun(string text)
    {
        var bare = text.TrimStart('\'');
        return bare.Length > 0 && Begins(bare[0]) && !IsHarmless(bare);
    }

    private static bool Begins(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n';

    private static bool IsHarmless(string text) =>
        text.AsSpan().Trim("-－").IsEmpty
        || (text[0] is '+' or '-' or '＋' or '－' && FigureText.TryParse(text, out _, out _));
}
