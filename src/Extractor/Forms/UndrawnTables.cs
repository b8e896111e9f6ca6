using Extractor.Domain;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>Tables that are a title and a sentence: 我单位没有…，故本表无数据, without a grid.</summary>
internal static class UndrawnTables
{
    /// <summary>Label, body and unit may stand between the title and the sentence.</summary>
    private const int LinesBetween = 4;

    public static IEnumerable<(AccountTable Table, IReadOnlyList<TextLine> Lines)> Find(PageLayout page, Recogniser recogniser, IReadOnlySet<TextLine> taken)
    {
        var lines = page.Lines.Where(l => !taken.Contains(l)).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!TitleText.IsTableTitle(lines[i].Text) || recogniser.ByTitle(TitleText.From(lines[i].Text)) is not { IsTyped: true } form) continue;
            if (SentenceBelow(lines, i) is not { } sentence) continue;
            var own = lines[i..(sentence + 1)];
            var below = BelowTable.Read(lines[sentence..]);
            yield return (Table(form, lines[i], own, below), [.. own, .. below.Lines]);
        }
    }

    private static int? SentenceBelow(TextLine[] lines, int title)
    {
        for (var i = title + 1; i < Math.Min(lines.Length, title + 1 + LinesBetween); i++)
        {
            if (NoteWords.SaysEmpty(lines[i].Text)) return i;
            if (TitleText.IsTableTitle(lines[i].Text)) return null;
            if (CaptionLine.Read(lines[i].Text, lines[i].Slice).IsEmpty && !NoteWords.BeginsNote(lines[i].Text)) return null;
        }
        return null;
    }

    private static AccountTable Table(TableForm form, TextLine title, TextLine[] own, BelowTable below)
    {
        var caption = CaptionReader.Read(own[..^1]).Or(Caption.Empty with { Title = title.Evidence });
        return new AccountTable
        {
            Key = form.Key,
            Label = caption.Label,
            Title = title.Evidence,
            Body = caption.Body,
            UnitText = caption.UnitText,
            Unit = caption.Unit,
            Pages = [title.Page],
            Notes = below.Notes,
            EmptyStatement = below.EmptyStatement ?? own[^1].Evidence,
        };
    }
}
