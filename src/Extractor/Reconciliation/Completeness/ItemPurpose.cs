using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>What an item (…（类）…（款）…（项）) was mainly for, as its paragraph says.</summary>
internal sealed record ItemPurpose(string Class, string Item, string Purpose, Evidence Place)
{
    private const string Word = "主要用于";

    /// <summary>Whether the purpose takes up two characters running of the item's name.</summary>
    public bool Fits => Enumerable.Range(0, Item.Length - 1).Any(i => Purpose.Contains(Item.Substring(i, 2), StringComparison.Ordinal));

    public bool IsBasicOnly =>
        Purpose.Contains("人员", StringComparison.Ordinal) && Purpose.Contains("公用", StringComparison.Ordinal)
        && !Purpose.Contains("项目", StringComparison.Ordinal) && !Purpose.Contains("专项", StringComparison.Ordinal) && !Purpose.Contains('等');

    public static IEnumerable<ItemPurpose> Of(PrintedAccounts accounts) =>
        from section in accounts.AllSections
        from paragraph in section.Paragraphs
        where paragraph.Lines.Count > 0
        let purpose = Read(PrintedLines.Tight(paragraph.Text), paragraph.Lines[0])
        where purpose is not null
        select purpose;

    private static ItemPurpose? Read(string text, Evidence place)
    {
        var (classEnd, sectionEnd, itemEnd) = (End(text, "（类）"), End(text, "（款）"), End(text, "（项）"));
        var start = text.IndexOf(Word, StringComparison.Ordinal);
        if (classEnd < 0 || sectionEnd < classEnd || itemEnd < sectionEnd + 3 || start < itemEnd
            || text.IndexOf("（项）", itemEnd + 1, StringComparison.Ordinal) >= 0)
            return null;
        var rest = text[(start + Word.Length)..].TrimStart('：', ':');
        var end = rest.AsSpan().IndexOfAny("。；，");
        var item = text[(sectionEnd + 3)..itemEnd];
        return item.Length < 2 || end < 5 ? null : new ItemPurpose(text[..classEnd].TrimStart([.. "0123456789.、（）()一二三四五六七八九十"]), item, rest[..end], place);
    }

    private static int End(string text, string mark) => text.IndexOf(mark, StringComparison.Ordinal);
}
