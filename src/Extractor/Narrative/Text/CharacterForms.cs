namespace Extractor.Narrative.Text;

/// <summary>One form for characters that are printed in several, one to one, so that places in the text stay what they were.</summary>
internal static class CharacterForms
{
    public static char Normalize(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - 0xFEE0),
        '％' or '﹪' => '%',
        '．' => '.',
        ':' or '∶' or '﹕' => '：',
        ';' or '﹔' => '；',
        '(' or '﹙' or '〈' => '（',
        ')' or '﹚' or '〉' => '）',
        '“' or '”' or '〝' or '〞' or '「' or '」' or '＂' or '‘' or '’' => '"',
        '﹐' => '，',
        '－' or '−' or '‐' => '-',
        '⼀' => '\u4e00',
        _ => c,
    };

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    /// <summary>An ideograph, as opposed to punctuation, digits and letters.</summary>
    public static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    /// <summary>A name as it is compared: in normal forms, without spaces.</summary>
    public static string NameKey(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)).Select(Normalize));
}
