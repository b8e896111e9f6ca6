using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads the indicator rows: a blank or merged upper level goes on, a row that a page parts is joined.</summary>
internal sealed class IndicatorReader(IReadOnlyList<ColumnReach> columns, SelfEvaluationNotes notes)
{
    private readonly List<SelfEvaluationRow> _rows = [];
    private IReadOnlyList<ColumnReach> _columns = columns;
    private SelfEvaluationItem? _one;
    private SelfEvaluationItem? _two;

    public IReadOnlyList<SelfEvaluationRow> Rows => _rows;

    /// <summary>The head again, on the next page.</summary>
    public void Repeat(IReadOnlyList<ColumnReach> columns) => _columns = columns;

    public void Read(SelfEvaluationLine line)
    {
        var placed = Place(line.Items);
        var (one, two, three) = (Printed(placed, IndicatorHead.LevelOne), Printed(placed, IndicatorHead.LevelTwo), Printed(placed, IndicatorHead.LevelThree));
        if (!placed.Any(p => !p.Item.IsBlank)) return;
        if (GoesOn(line, placed))
        {
            Join(placed);
            return;
        }
        if (one is not null) (_one, _two) = (one, null);
        if (two is not null) _two = two;
        var label = three ?? two ?? one;
        if (label is null) notes.Leave(line.Printed);
        else _rows.Add(Row(label, placed));
    }

    private SelfEvaluationRow Row(SelfEvaluationItem label, List<(ColumnKey Key, SelfEvaluationItem Item)> placed)
    {
        var (unit, relation) = (Printed(placed, IndicatorHead.Unit)?.Text, Printed(placed, IndicatorHead.Relation)?.Text);
        var cells = placed.Where(p => !IsLevel(p.Key)).Select(p => Explained(Cell(p.Key, p.Item), unit, relation)).ToArray();
        foreach (var cell in cells.Where(c => c.State == CellState.Unreadable)) notes.Unreadable(cell);
        return new SelfEvaluationRow
        {
            Label = label.Text,
            Parents = [.. new[] { _one, _two }.Where(p => p is not null && p != label).Select(p => p!.Text)],
            Evidence = label.Evidence,
            Cells = cells,
        };
    }

    /// <summary>Where unit and relation have columns of their own, the figures are in that unit, and the target asks for that relation.</summary>
    private static SelfEvaluationCell Explained(SelfEvaluationCell cell, string? unit, string? relation) =>
        cell.State != CellState.Amount || !cell.Column.IsOneOf(SelfEvaluationColumns.Target, SelfEvaluationColumns.Actual) ? cell
        : cell with
        {
            Unit = cell.Unit.Length > 0 ? cell.Unit : unit ?? "",
            Relation = cell.Relation ?? (cell.Column == SelfEvaluationColumns.Target ? relation : null),
        };

    private static SelfEvaluationCell Cell(ColumnKey key, SelfEvaluationItem item)
    {
        if (key.IsOneOf(SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score)) return CellReader.Figure(key, item, "分");
        if (key.IsOneOf(SelfEvaluationColumns.Target, SelfEvaluationColumns.Actual)) return CellReader.Measure(key, item);
        return key == SelfEvaluationColumns.Deviation && (item.IsBlank || item.IsFigure) ? CellReader.Figure(key, item, "") : CellReader.Words(key, item);
    }

    /// <summary>The total row: its figures under weight and score.</summary>
    public SelfEvaluationRow Total(SelfEvaluationLine line)
    {
        var label = line.Printed[0];
        var all = Place([.. line.Items.Where(i => i != label)], label);
        notes.Leave(all.Where(p => IsLevel(p.Key)).Select(p => p.Item));
        var placed = all.Where(p => !IsLevel(p.Key) && (!p.Item.IsBlank || p.Key.IsOneOf(SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score))).ToList();
        var cells = (InOrder(placed) ?? placed).Select(p => Cell(p.Key, p.Item)).ToList();
        if (cells.Count == 0 && InLabel(label) is { } score) cells.Add(score);
        return new SelfEvaluationRow { Label = label.Text, Evidence = label.Evidence, Cells = cells };
    }

    /// <summary>A total has no target and no outcome: two figures one column aside are its weight and its score.</summary>
    private List<(ColumnKey Key, SelfEvaluationItem Item)>? InOrder(List<(ColumnKey Key, SelfEvaluationItem Item)> placed)
    {
        ColumnKey[] keys = [.. _columns.Where(c => c.Key.IsOneOf(SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score)).OrderBy(c => c.X0)
            .Select(c => c.Key)];
        var figures = placed.Where(p => p.Item.IsFigure).Select(p => p.Item).ToArray();
        if (keys.Length != 2 || figures.Length != 2
            || !placed.Any(p => p.Item.IsFigure && p.Key.IsOneOf(SelfEvaluationColumns.Target, SelfEvaluationColumns.Actual))) return null;
        notes.InferTotal(figures[0].Evidence);
        return [.. keys.Zip(figures), .. placed.Where(p => !p.Item.IsFigure && !keys.Contains(p.Key))];
    }

    /// <summary>总分：95</summary>
    private static SelfEvaluationCell? InLabel(SelfEvaluationItem label)
    {
        var digits = new string([.. label.Word.Where(c => char.IsAsciiDigit(c) || c == '.')]);
        return NumberParser.TryParse(digits, out var number)
            ? new SelfEvaluationCell(SelfEvaluationColumns.Score, CellState.Amount, number, "分", label.Evidence) : null;
    }

    /// <summary>Each cell under its column; printed ones that stand under none, or under one that is taken, are left.</summary>
    private List<(ColumnKey Key, SelfEvaluationItem Item)> Place(IReadOnlyList<SelfEvaluationItem> items, SelfEvaluationItem? label = null)
    {
        var placed = new List<(ColumnKey Key, SelfEvaluationItem Item)>();
        foreach (var item in items)
        {
            var key = ColumnFit.Under(_columns, item)?.Key;
            if (key is not null && !placed.Any(p => p.Key == key)) placed.Add((key, item));
            else if (!item.IsBlank && !SelfEvaluationWords.IsSection(item) && item != label) notes.Leave([item]);
        }
        return placed;
    }

    private static bool IsLevel(ColumnKey key) => key.IsOneOf(IndicatorHead.LevelOne, IndicatorHead.LevelTwo, IndicatorHead.LevelThree);

    private static SelfEvaluationItem? Printed(List<(ColumnKey Key, SelfEvaluationItem Item)> placed, ColumnKey key) =>
        placed.Where(p => p.Key == key && !p.Item.IsBlank).Select(p => p.Item).FirstOrDefault();

    /// <summary>
    /// The lower half of a row that the page's end parts: no weight and no score of its own where the row above has them, or the other way round.
    /// </summary>
    private bool GoesOn(SelfEvaluationLine line, List<(ColumnKey Key, SelfEvaluationItem Item)> placed)
    {
        if (!line.IsFirstOnPage || _rows.Count == 0 || Printed(placed, IndicatorHead.LevelOne) is not null || Printed(placed, IndicatorHead.LevelTwo)
            is not null) return false;
        var hasFigures = Printed(placed, SelfEvaluationColumns.Weight) is not null || Printed(placed, SelfEvaluationColumns.Score) is not null;
        var above = _rows[^1].Cells.Where(c => c.Column.IsOneOf(SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score)).ToArray();
        return above.Any(c => c.State == CellState.Amount) ? !hasFigures : hasFigures && above.All(c => c.State == CellState.Blank);
    }

    private void Join(List<(ColumnKey Key, SelfEvaluationItem Item)> placed)
    {
        var row = _rows[^1];
        var label = Printed(placed, IndicatorHead.LevelThree) is { } more ? more.Behind(row.Evidence) : row.Evidence;
        var cells = row.Cells.Select(c => Printed(placed, c.Column) is { } next ? Cell(c.Column, next with { Evidence = next.Behind(c.Evidence) }) : c)
            .ToList();
        cells.AddRange(placed.Where(p => !p.Item.IsBlank && !IsLevel(p.Key) && row.Cell(p.Key) is null).Select(p => Cell(p.Key, p.Item)));
        _rows[^1] = row with { Label = label.Text, Evidence = label, Cells = cells };
    }
}
