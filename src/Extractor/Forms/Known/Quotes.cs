namespace Extractor.Forms.Known;

internal static class Quotes
{
    private const string Marks = "“”\"'‘’";

    public static string Without(string text) =>
        text.AsSpan().IndexOfAny(Marks) < 0 ? text : string.Concat(text.Where(static c => !Marks.Contains(c)));
}
