using Extractor.Layout;
using Extractor.Layout.Ruled;
using Extractor.Pdf;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Layout;

public sealed class GeometryProperties
{
    [Test]
    public void A_box_comes_back_from_every_reading_frame()
    {
        var directions = Gen.Elements(Enum.GetValues<TextDirection>()).ToArbitrary();
        Prop.ForAll(directions, ArbMap.Default.ArbFor<byte>(), ArbMap.Default.ArbFor<byte>(), (direction, x, y) =>
        {
            var frame = new ReadingFrame(direction, 600, 800);
            var box = new Box(x, y, x + 10, y + 20);
            return frame.ToPage(frame.FromPage(box)) == box;
        }).Holds();
    }

    [Test]
    public void Cells_cover_every_place_once_whatever_borders_are_missing()
    {
        var borders = ArbMap.Default.ArbFor<bool>().Generator.ArrayOf(48).ToArbitrary();
        Prop.ForAll(borders, open =>
        {
            const int rows = 4, columns = 6;
            var groups = CellGroups.Join(rows, columns, (r, c) => open[(r * columns) + c], (r, c) => open[24 + (r * columns) + c]);
            var covered = new int[rows * columns];
            foreach (var cell in CellGroups.Rectangles(groups, rows, columns))
                for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
                    for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++) covered[(r * columns) + c]++;
            return Array.TrueForAll(covered, static n => n == 1);
        }).Holds();
    }
}
