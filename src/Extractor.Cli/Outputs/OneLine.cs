namespace Extractor.Cli.Outputs;

/// <summary>A text as a terminal or a log shows it on one line: names of files may hold line breaks and codes that a terminal obeys.</summary>
internal static class OneLine
{
    public static string Of(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;
}
