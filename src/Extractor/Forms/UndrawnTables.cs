using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>Empty tables that no grid shows: a title over a sentence (我单位没有…，故本表无数据), over heads alone, or over both.</summary>
internal static class UndrawnTables
{
    /// <summary>Label, body and year may stand between a title and its unit.</summary>
    private const int LinesToUnit = 3;

    public static IEnumerable<(AccountTable Table, IReadOnlyList<TextLine> Lines)> Find(
        IReadOnlyList<PageLayout> pages, Recogniser recogniser, IReadOnlySet<TextLine> taken)
    {
        for (var p = 0; p < pages.Count; p++)
        {
            var lines = Free(pages[p], taken);
            for (var i = 0; i < lines.Length; i++)
            {
                if (!TitleText.IsTableTitle(lines[i].Text) || recogniser.ByTitle(TitleText.From(lines[i].Text)) is not { IsTyped: true } form) continue;
                var below = lines.Skip(i + 1).Concat(p + 1 < pages.Count ? Top(pages[p + 1], taken) : [])
                    .TakeWhile(l => !TitleText.IsTableTitle(l.Text) && !BelowTable.IsHeading(l.Text)).ToArray();
                if (UndrawnBody.Read(below) is { } body) yield return (Table(form, lines[i], body), [lines[i], .. body.Lines]);
            }
        }
    }

    /// <summary>Titles of known forms with a unit line right below or beside them, and of no table that was found.</summary>
    public static IEnumerable<(TextLine Title, IEnumerable<TextLine> Below)> TitlesAlone(
        IReadOnlyList<PageLayout> pages, Recogniser recogniser, IReadOnlySet<TextLine> taken)
    {
        foreach (var page in pages)
        {
            var lines = Free(page, taken);
            for (var i = 0; i + 1 < lines.Length; i++)
            {
                if (!TitleText.IsTableTitle(lines[i].Text) || recogniser.ByTitle(TitleText.From(lines[i].Text)) is not { IsTyped: true }) continue;
                var below = lines.Skip(i + 1).TakeWhile(static l => !TitleText.IsTableTitle(l.Text) && !BelowTable.IsHeading(l.Text));
                if (below.Take(LinesToUnit).Any(static l => CaptionLine.Read(l.Text, l.Slice).UnitText is not null)) yield return (lines[i], below);
            }
        }
    }

    private static TextLine[] Free(PageLayout page, IReadOnlySet<TextLine> taken) =>
        [.. page.Lines.Where(l => !taken.Contains(l) && !PageNumbers.Is(l.Text))];

    /// <summary>What stands above the first grid of a page may belong to a title at the end of the page before.</summary>
    private static IEnumerable<TextLine> Top(PageLayout page, IReadOnlySet<TextLine> taken)
    {
        var bottom = page.Grids.Select(g => page.Frame.FromPage(g.Box).Y0).DefaultIfEmpty(double.PositiveInfinity).Min();
        return Free(page, taken).Where(l => l.Upright.Y1 <= bottom);
    }

    private static AccountTable Table(TableForm form, TextLine title, UndrawnBody body)
    {
        var caption = CaptionReader.Read([title, .. body.Caption]).Or(Caption.Empty with { Title = title.Evidence });
        return new AccountTable
        {
            Key = form.Key,
            Label = caption.Label,
            Title = title.Evidence,
            Body = caption.Body,
            UnitText = caption.UnitText,
            Unit = caption.Unit,
            Pages = [title.Page],
            Notes = body.Below.Notes,
            EmptyStatement = body.Below.EmptyStatement,
        };
    }
}
