using Extractor.Layout;
using Extractor.Layout.Ruled;
using Extractor.Pdf;

namespace Extractor.Tests.Layout;

/// <summary>Stripes of one row are no grids, unless something drawn runs through them.</summary>
public sealed class ShadedRowsTests
{
    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public void A_stripe_that_a_ruling_crosses_stays_a_grid(bool crossed, int kept)
    {
        List<CellFrame> frames = [Stripe(100), Stripe(140)];
        var rules = new List<Edge>();
        ShadedRows.Demote(frames, crossed ? [Across(110)] : [Across(130)], rules);
        Assert.That((frames.Count, rules.Count), Is.EqualTo((kept, 4 - (2 * kept))));
    }

    [Test]
    public void Very_many_rulings_take_no_memory_each()
    {
        List<CellFrame> frames = [Stripe(100), Stripe(140)];
        var rulings = Enumerable.Range(0, 100_000).Select(i => Across(200 + (i * 0.005))).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        ShadedRows.Demote(frames, rulings, []);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(20_000_000));
    }

    private static CellFrame Stripe(double top) => new([top, top + 20], [50, 550], [], default);

    private static Ruling Across(double y) => new(new Box(50, y, 550, y + 0.5), RulingKind.Stroke);
}
