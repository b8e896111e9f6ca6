namespace Extractor.Domain.Parsing;

/// <summary>Reads the money unit from a unit line such as 金额单位：万元.</summary>
internal static class MoneyUnitParser
{
    private static readonly (string Word, MoneyUnit Unit)[] Words =
    [
        ("亿元", MoneyUnit.HundredMillionYuan),
        ("万元", MoneyUnit.TenThousandYuan),
        ("元", MoneyUnit.Yuan),
    ];

    /// <summary>
    /// Finds 单位：万元 anywhere in the line, also with 单位 printed twice, 人民币, or parentheses;
    /// 编制单位：… before it is passed over. A line that is nothing but the unit counts too.
    /// </summary>
    public static bool TryParse(string line, out MoneyUnit unit)
    {
        var text = CharacterFolding.Squeeze(line);
        for (var at = text.IndexOf("单位", StringComparison.Ordinal); at >= 0; at = text.IndexOf("单位", at + 1, StringComparison.Ordinal))
        {
            if (TryReadUnit(text.AsSpan(at + 2), out unit)) return true;
        }
        return TryReadUnit(text, out unit) && text.Length <= "(人民币万元)".Length;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> rest, out MoneyUnit unit)
    {
        rest = rest.TrimStart("::;(");
        if (rest.StartsWith("人民币")) rest = rest["人民币".Length..].TrimStart("(:");
        foreach (var (word, value) in Words)
        {
            unit = value;
            if (rest.StartsWith(word) && EndsUnit(rest[word.Length..])) return true;
        }
        unit = MoneyUnit.TenThousandYuan;
        return rest is "万";
    }

    /// <summary>元素… or 元氏县… begins a name, not a unit.</summary>
    private static bool EndsUnit(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || !char.IsLetter(rest[0]) || rest.StartsWith("公开") || rest.StartsWith("人民币") || rest.StartsWith("编制") || rest.StartsWith("部门");
}
