using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms.Captions;
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
    /// <param name="below">The lines down to the next title or heading.</param>
    public static UndrawnBody? Read(TextLine[] below)
    {
        var caption = below.TakeWhile(IsCaption).ToArray();
        var heads = below.Skip(caption.Length).TakeWhile(l => IsHead(l.Text)).ToArray();
        var rest = below[(caption.Length + heads.Length)..];
        var notes = WithStatement(BelowTable.Read(rest));
        if (notes.EmptyStatement is not null) return new UndrawnBody(caption, heads, notes);
        var isTable = heads.Any(h => h.Text.Contains("支出", StringComparison.Ordinal)) && heads.Any(h => h.Text.Contains("科目", StringComparison.Ordinal));
        return isTable && !rest.Any(l => l.Text.Any(char.IsDigit)) ? new UndrawnBody(caption, heads, notes) : null;
    }

    /// <summary>Where a note stands alone in the table's place, it may be what says that the table is empty.</summary>
    private static BelowTable WithStatement(BelowTable below)
    {
        var said = below.EmptyStatement is null ? below.Notes.Where(n => NoteWords.SaysEmpty(n.Text)).Take(1).ToArray() : [];
        return said.Length == 0 ? below : below with { EmptyStatement = said[0], Notes = [.. below.Notes.Except(said)] };
    }

    private static bool IsCaption(TextLine line) => !CaptionLine.Read(line.Text, line.Slice).IsEmpty;

    /// <summary>栏次 1 2 3 is a head too.</summary>
    private static bool IsHead(string text)
    {
        var word = CharacterFolding.Squeeze(text);
        var isOrdinals = word.StartsWith("栏次", StringComparison.Ordinal) || word.StartsWith("行次", StringComparison.Ordinal);
        return word.All(c => HeadCharacters.Contains(c, StringComparison.Ordinal) || isOrdinals && char.IsAsciiDigit(c));
    }
}
