using Extractor.Domain;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>What one column group prints in one row.</summary>
internal sealed class GroupRow
{
    public required ColumnGroup Group { get; init; }

    public string? Code { get; private set; }

    public string Label { get; private set; } = "";

    public Evidence? Place { get; private set; }

    public List<(HeadColumn Column, SheetCell Cell)> Figures { get; } = [];

    public IEnumerable<SheetCell> PrintedFigures => Figures.Where(f => !f.Cell.IsBlank).Select(f => f.Cell);

    public bool IsNamed => Code is not null || Label.Length > 0;

    public bool IsPrinted => (IsNamed && Figures.Count > 0) || PrintedFigures.Any();

    public static GroupRow Read(SheetRow row, ColumnGroup group, CodeReader codes)
    {
        var reading = new GroupRow { Group = group };
        var heading = HeadingCells(row, group);
        foreach (var column in group.Figures)
        {
            var cell = row[column.Index];
            if (!heading.Contains(cell) && cell.StartsHere
                && (cell.Column == column.Index || cell.Column < group.Figures[0].Index && column == group.Figures[0])) reading.Figures.Add((column, cell));
        }
        reading.Name(heading, codes.Read(row, group));
        return reading;
    }

    /// <summary>The cells over the code and label columns. One that reaches in from the left names the group only where it ends.</summary>
    private static List<SheetCell> HeadingCells(SheetRow row, ColumnGroup group)
    {
        var cells = new List<SheetCell>();
        foreach (var column in group.Codes.Concat(group.Labels).OrderBy(c => c.Index))
        {
            var cell = row[column.Index];
            if (cell.StartsHere && !cells.Contains(cell)) cells.Add(cell);
        }
        return cells;
    }

    private void Name(List<SheetCell> heading, string? code)
    {
        var labels = heading.Where(c => !c.IsBlank && !CodeReader.IsCodePart(c.Word) && !CodeReader.IsLevelWord(c.Word)).ToArray();
        Label = string.Concat(labels.Select(c => c.Text));
        Code = code;
        if (code is null && CodeReader.SplitGlued(Label, out var glued, out var name)) (Code, Label) = (glued, name);
        Place = labels.Length > 0 ? labels[0].Evidence : heading.FirstOrDefault(c => !c.IsBlank)?.Evidence;
    }

    /// <summary>公用经费合计 printed in one column group, its amount at the end of the next: the figure goes to the label on its left.</summary>
    public static void GiveStrayFigures(List<GroupRow> groups)
    {
        for (var i = 1; i < groups.Count; i++)
        {
            var (left, stray) = (groups[i - 1], groups[i]);
            if (stray.IsNamed || !stray.PrintedFigures.Any() || !left.IsNamed || left.PrintedFigures.Any() || stray.Group.Side != left.Group.Side) continue;
            (stray.Code, stray.Label, stray.Place) = (left.Code, left.Label, left.Place);
            (left.Code, left.Label) = (null, "");
        }
    }
}
