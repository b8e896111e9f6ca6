using System.Globalization;
using System.Text;

namespace Extractor.Output.Json.Writing;

/// <summary>Strings as JSON writes them, with everything escaped that a terminal would obey: C0, DEL and C1, and what changes the direction of text.</summary>
internal static class JsonQuote
{
    public static string Of(string value)
    {
        var quoted = new StringBuilder(value.Length + 16).Append('"');
        foreach (var c in value)
        {
            if (!IsEscaped(c)) quoted.Append(c);
            else if (Short(c) is { } letter) quoted.Append('\\').Append(letter);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return quoted.Append('"').ToString();
    }

    public static bool IsEscaped(char c) => c switch
    {
        <= '\\' => c is < ' ' or '"' or '\\',
        < '\u00A0' => c >= '\u007F',
        < '\u2000' => c is '\u00AD' or '\u061C',
        <= '\u206F' => c is (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or >= '\u2060',
        _ => c is '\uFEFF',
    };

    private static char? Short(char c) => c switch
    {
        '"' or '\\' => c,
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\b' => 'b',
        '\f' => 'f',
        _ => null,
    };
}
