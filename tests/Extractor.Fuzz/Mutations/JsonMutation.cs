namespace Extractor.Fuzz.Mutations;

/// <summary>Changes the tokens of a JSON text: a value in another's place, a level more or less, a number beyond its bounds.</summary>
internal static class JsonMutation
{
    private static readonly string[] Values =
        ["null", "true", "[]", "{}", "\"\"", "0", "-0", "1e28", "1E+400", "-1", "0.000000000000000000000000000001", "79228162514264337593543950336",
            "\"\\ud800\"", "\"\\u0000\"", "[", "]", "{", "}", ",", ":", new('[', 300)];

    public static bool Change(List<byte> bytes, Random random) => TextBytes.Change(bytes, text =>
    {
        var tokens = PieceMutation.Cut(text, c => c is ',' or ':' or '{' or '[' or '}' or ']' or '\n');
        if (random.Next(3) == 0) tokens[random.Next(tokens.Count)] = Values[random.Next(Values.Length)] + (random.Next(2) == 0 ? "," : "");
        else PieceMutation.Change(tokens, random);
        return string.Concat(tokens);
    });
}
