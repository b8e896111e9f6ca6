using Extractor.Domain;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>What stands below the title of an empty table that no grid shows.</summary>
/// <param name="Caption">Label, body and unit.</param>
/// <param name="Heads">The lines of its columns' heads and of 合计 without a figure.</param>
internal sealed record UndrawnBody(IReadOnlyList<TextLine> Caption, IReadOnlyList<TextLine> Heads, BelowTable Below)
{
    /// <summary>Every character that the heads of an empty form are made of.</summary>
    private const string HeadCharacters = "项目功能分类支出收入科编码名称合总小计基本栏行次年初末结转和余本财政拨款决算数";

    public IEnumerable<TextLine> Lines => [.. Caption, .. Heads, .. Below.Lines];

    /// <summary>null where neither a sentence nor heads say that there is a table, or figures follow: that is no empty one.</summary>
    public static UndrawnBody? Read(TextLine[] below)
    {
        var caption = below.TakeWhile(IsCaption).ToArray();
        var heads = below.Skip(caption.Length).TakeWhile(l => IsHead(l.Text)).ToArray();
        var rest = below[(caption.Length + heads.Length)..];
        var notes = BelowTable.Read(rest);
        if (notes.EmptyStatement is not null) return new UndrawnBody(caption, heads, notes);
        var isTable = heads.Any(h => h.Text.Contains("支出", StringComparison.Ordinal)) && heads.Any(h => h.Text.Contains("科目", StringComparison.Ordinal));
        return isTable && (rest.Length == 0 || !HoldsFigure(rest[0].Text)) ? new UndrawnBody(caption, heads, notes) : null;
    }

    private static bool IsCaption(TextLine line) => !TitleText.IsTableTitle(line.Text) && !CaptionLine.Read(line.Text, line.Slice).IsEmpty;

    private static bool IsHead(string text) => CharacterFolding.Squeeze(text).All(c => HeadCharacters.Contains(c, StringComparison.Ordinal));

    /// <summary>An amount with decimals, or a classification code at the beginning.</summary>
    private static bool HoldsFigure(string text)
    {
        var word = CharacterFolding.Squeeze(text);
        return word.Take(3).Count(char.IsAsciiDigit) == 3 || Enumerable.Range(1, Math.Max(0, word.Length - 2)).Any(i => word[i] == '.' && char.IsAsciiDigit(word[i - 1]) && char.IsAsciiDigit(word[i + 1]));
    }
}
