using Extractor.Layout;
using Extractor.Layout.Aligned;
using Extractor.Layout.Ruled;
using Extractor.Pdf;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Layout;

/// <summary>What keeps a page with very many grids and rulings in proportion gives the same as comparing all with all.</summary>
public sealed class CrowdedPageTests
{
    private static readonly Arbitrary<Box[]> Boxes = (
        from x in Gen.Choose(0, 60)
        from y in Gen.Choose(0, 60)
        from width in Gen.Choose(0, 30)
        from height in Gen.Choose(0, 30)
        select new Box(x, y, x + width, y + height)).ArrayOf().ToArbitrary();

    [Test]
    public void A_place_is_held_against_every_box_that_holds_it() => Prop.ForAll(Boxes, boxes =>
    {
        var index = new BoxIndex(boxes);
        for (var x = -2; x < 95; x += 3)
            for (var y = -2; y < 95; y += 3)
            {
                var near = index.Near(x, y);
                if (!near.Order().SequenceEqual(near) || Enumerable.Range(0, boxes.Length).Any(i => boxes[i].Contains(x, y) && !near.Contains(i))) return false;
            }
        return true;
    }).Holds();

    [Test]
    public void A_box_is_held_against_every_box_that_meets_it() => Prop.ForAll(Boxes, boxes =>
    {
        var index = new BoxIndex(boxes);
        return boxes.All(box => Enumerable.Range(0, boxes.Length).All(i => !boxes[i].Intersects(box) || index.Near(box).Contains(i)));
    }).Holds();

    [Test]
    public void A_place_among_thousands_of_boxes_is_held_against_a_few()
    {
        var boxes = Enumerable.Range(0, 16_384).Select(i => new Box(i % 128 * 30, i / 128 * 30, (i % 128 * 30) + 20, (i / 128 * 30) + 10)).ToArray();
        var index = new BoxIndex(boxes);
        Assert.That(boxes.Max(b => index.Near(b.CenterX, b.CenterY).Count), Is.LessThanOrEqualTo(9));
    }

    [Test]
    public void Edges_meet_as_when_all_are_held_against_all() => Prop.ForAll(Boxes, Boxes, (flat, upright) =>
    {
        var horizontal = flat.Select(b => new Edge(true, b.Y0, b.X0, b.X1)).ToList();
        var vertical = upright.Select(b => new Edge(false, b.X0, b.Y0, b.Y1)).ToList();
        var expected = from h in Enumerable.Range(0, horizontal.Count)
                       from v in Enumerable.Range(0, vertical.Count)
                       where Meet(horizontal[h], vertical[v])
                       select (h, v);
        return EdgeCrossings.Of(horizontal, vertical, 3.5).Order().SequenceEqual(expected);
    }).Holds();

    [Test]
    public void Rules_between_two_heights_come_in_their_order() => Prop.ForAll(Boxes, boxes =>
    {
        var rules = boxes.Select(b => new Edge(true, b.Y0, b.X0, b.X1)).ToList();
        return new RuleLadder(rules).Within(10, 40).SequenceEqual(rules.Where(r => r.Position is > 10 and < 40));
    }).Holds();

    [Test]
    public void Thousands_of_small_grids_keep_their_words()
    {
        var sketch = new PageSketch(3000, 3000);
        for (var i = 0; i < 2500; i++)
        {
            var (x, y) = (10 + (i % 50 * 50), 10 + (i / 50 * 40));
            sketch.Ruled([x, x + 20, x + 40], [y, y + 20]).Text(x + 5, y + 14, "甲").Text(x + 25, y + 14, "乙");
        }
        var page = sketch.Analyze();
        Assert.That(page.Grids, Has.Count.EqualTo(2500));
        Assert.That(page.Grids.All(g => g.Cells.Select(c => c.Text).SequenceEqual(["甲", "乙"])), Is.True);
        Assert.That(page.Lines, Is.Empty);
    }

    [Test]
    public void A_page_stops_between_its_grids_when_the_time_is_up()
    {
        var sketch = new PageSketch(3000, 3000);
        for (var i = 0; i < 100; i++) sketch.Ruled([10, 30, 50], [10 + (i * 28), 30 + (i * 28)]).Text(15, 24 + (i * 28), "甲");
        var checks = 0;
        var time = new TimeLimit(() =>
        {
            if (++checks == 50) throw new OperationCanceledException();
        });
        Assert.That(() => PageAnalyzer.Analyze(sketch.ToPage(), new OverleafColumns(), time), Throws.InstanceOf<OperationCanceledException>());
    }

    private static bool Meet(Edge horizontal, Edge vertical) =>
        vertical.Position >= horizontal.Start - 3.5 && vertical.Position <= horizontal.End + 3.5
        && horizontal.Position >= vertical.Start - 3.5 && horizontal.Position <= vertical.End + 3.5;
}
