using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Extractor.Output.Json.Writing;

/// <summary>Where in a JSON text something is: "line 3, position 21 in tables[0].key". Found by reading the text again.</summary>
internal static class JsonPlace
{
    /// <summary>Bytes of a member's name that are told; none of this format is so long.</summary>
    private const int LongestName = 60;

    /// <param name="position">Bytes read so far.</param>
    public static string Of(ReadOnlySpan<byte> text, int position)
    {
        var before = text[..position];
        var line = position == 0 ? 0 : before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        var path = Path(text, position);
        return string.Create(CultureInfo.InvariantCulture, $"line {line}, position {column}{(path.Length == 0 ? "" : " in ")}{path}");
    }

    /// <summary>The bytes before the one that an error speaks of.</summary>
    public static int Position(ReadOnlySpan<byte> text, JsonException error)
    {
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0 && text[start..].IndexOf((byte)'\n') is >= 0 and var end; line--) start += end + 1;
        return (int)Math.Min(text.Length, start + (error.BytePositionInLine ?? 0));
    }

    /// <summary>Member names and the indexes of list elements, from the outside in.</summary>
    private static string Path(ReadOnlySpan<byte> text, int position)
    {
        var reader = new Utf8JsonReader(text[..position], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        var path = new List<(string? Name, int Index)>();
        while (Read(ref reader))
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                path[^1] = (Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, LongestName)]), 0);
            else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) path.RemoveAt(path.Count - 1);
            else Begin(path, reader.TokenType);
        }

        return string.Concat(path.Select(Step)).TrimStart('.');
    }

    private static bool Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Begin(List<(string? Name, int Index)> path, JsonTokenType token)
    {
        if (path is [.., (null, >= -1 and var index)]) path[^1] = (null, index + 1);
        if (token == JsonTokenType.StartArray) path.Add((null, -1));
        else if (token == JsonTokenType.StartObject) path.Add((null, int.MinValue));
    }

    private static string Step((string? Name, int Index) step) => step switch
    {
        (null, < 0) => "",
        (null, var index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]"),
        var (name, _) => "." + name,
    };
}
