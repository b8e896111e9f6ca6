using System.Text;

namespace Extractor.Pdf.Security;

/// <summary>
/// A password as revision 6 wants it before it is hashed (SASLprep, RFC 4013): all blanks are spaces, characters that do not
/// show are left out, full-width letters and figures are plain ones. Of NFKC's further foldings a password on a Chinese
/// keyboard meets none.
/// </summary>
internal static class PreparedPassword
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    public static string Of(string typed)
    {
        var prepared = new StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            if (IsBlank(c)) prepared.Append(' ');
            else if (c is >= FirstFullWidth and <= LastFullWidth) prepared.Append((char)(c - FirstFullWidth + '!'));
            else if (!IsUnseen(c)) prepared.Append(c);
        }

        return prepared.ToString();
    }

    /// <summary>RFC 3454, C.1.2.</summary>
    private static bool IsBlank(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>RFC 3454, B.1.</summary>
    private static bool IsUnseen(char c) =>
        c is '\u00AD' or '\u034F' or '\u1806' or (>= '\u180B' and <= '\u180D') or (>= '\u200B' and <= '\u200D') or '\u2060' or (>= '\uFE00' and <= '\uFE0F')
            or '\uFEFF';
}
