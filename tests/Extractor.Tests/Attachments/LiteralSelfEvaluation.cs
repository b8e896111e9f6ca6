using Extractor.Attachments;
using Extractor.Attachments.SelfEvaluation;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;
using Extractor.Forms.Captions;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Attachments;

/// <summary>Forms of literal rows: cells parted by |, each a column of fifty points; a cell of &lt; goes on with the one before it.</summary>
internal static class LiteralSelfEvaluation
{
    private const double Width = 50;
    private const double Height = 20;

    /// <summary>Reads forms from tables; each table a title (null: none) and the rows of its pages.</summary>
    public static (IReadOnlyList<SelfEvaluationForm> Forms, IReadOnlyList<Problem> Problems) Read(params (string? Title, string[][] Pages)[] tables)
    {
        var pages = new List<PageLayout>();
        var read = new List<AccountTable>();
        foreach (var (title, parts) in tables)
        {
            var grids = parts.Select((rows, i) => Grid(rows, pages.Count + 1 + i)).ToArray();
            pages.AddRange(grids.Select(Page));
            read.Add(Table(title, grids));
        }

        var drafts = new SelfEvaluationFinder(pages, read, TimeLimit.None).Find().Select(SelfEvaluationReader.Read).ToArray();
        return ([.. drafts.Select(d => d.Form)], [.. drafts.SelectMany(d => d.Problems)]);
    }

    public static (SelfEvaluationForm Form, IReadOnlyList<Problem> Problems) Read(params string[] rows)
    {
        var (forms, problems) = Read(("项目支出绩效自评表", [rows]));
        return (forms.Single(), problems);
    }

    private static PageLayout Page(Grid grid) => new() { Number = grid.Page, Width = 600, Height = 800, Lines = [], Grids = [grid] };

    private static AccountTable Table(string? title, Grid[] grids)
    {
        var cells = new List<RawCell>();
        var row = 0;
        foreach (var grid in grids)
        {
            cells.AddRange(grid.Cells.Select(c => new RawCell(row + c.Row, c.Column, c.RowSpan, c.ColumnSpan, new Evidence(grid.Page, c.TextBox, c.Text))));
            row += grid.RowCount;
        }

        return new AccountTable
        {
            Key = title is null ? TableKeys.Other : KnownForms.ByTitle(TitleText.From(title))!.Key,
            Title = title is null ? null : new Evidence(grids[0].Page, new Box(200, 20, 300, 40), title),
            Pages = [.. grids.Select(g => g.Page)],
            Grid = cells,
        };
    }

    private static Grid Grid(string[] rows, int page)
    {
        var cells = rows.SelectMany((r, i) => Row(r.Split('|'), i, page)).ToArray();
        var columns = rows.Max(r => r.Split('|').Length);
        return new Grid
        {
            Page = page,
            Box = new Box(50, 50, 50 + (columns * Width), 50 + (rows.Length * Height)),
            RowCount = rows.Length,
            ColumnCount = columns,
            Cells = cells,
            Origin = GridOrigin.Ruled
        };
    }

    private static IEnumerable<GridCell> Row(string[] texts, int row, int page)
    {
        for (var c = 0; c < texts.Length; c++)
        {
            if (texts[c] == "<") continue;
            var span = 1 + texts.Skip(c + 1).TakeWhile(t => t == "<").Count();
            var box = new Box(50 + (c * Width), 50 + (row * Height), 50 + ((c + span) * Width), 50 + ((row + 1) * Height));
            yield return new GridCell(row, c, 1, span, box, texts[c].Length == 0 ? [] : [Line(texts[c], box, page)]);
        }
    }

    private static TextLine Line(string text, Box cell, int page)
    {
        var box = new Box(cell.CenterX - 5, cell.Y0 + 5, cell.CenterX + 5, cell.Y1 - 5);
        return new TextLine { Page = page, Text = text, Box = box, CharacterBoxes = [.. text.Select(_ => box)], PointSize = 10 };
    }
}
