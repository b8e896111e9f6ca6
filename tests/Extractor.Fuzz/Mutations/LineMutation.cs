namespace Extractor.Fuzz.Mutations;

/// <summary>Changes the lines of a text, and the fields in a line.</summary>
internal static class LineMutation
{
    public static bool Change(List<byte> bytes, Random random) => TextBytes.Change(bytes, text =>
    {
        var lines = PieceMutation.Cut(text, c => c == '\n');
        if (random.Next(2) == 0) PieceMutation.Change(lines, random);
        else lines[random.Next(lines.Count)] = Fields(lines[random.Next(lines.Count)], random);
        return string.Concat(lines);
    });

    private static string Fields(string line, Random random)
    {
        var fields = PieceMutation.Cut(line, c => c is ' ' or ',' or '"');
        PieceMutation.Change(fields, random);
        return string.Concat(fields);
    }
}
