using Extractor.Pdf.Fonts.CMaps;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Pdf.Tests.Fonts;

internal sealed class RangeMapTests
{
    [Test]
    public void A_lookup_gives_the_last_written_range_that_holds_the_code() =>
        Prop.ForAll<(byte Low, byte Length)[]>(written =>
        {
            var ranges = written.Select((r, i) => new CodeRange<int>(r.Low, r.Low + (uint)r.Length % 16, i)).ToList();
            var map = RangeMap<int>.Build(ranges);
            for (var code = 0u; code < 300; code++)
            {
                var expected = ranges.FindLastIndex(r => r.Low <= code && code <= r.High);
                var found = map.TryFind(code, out var value, out var offset);
                if (found != (expected >= 0) || (found && (value, offset) != (expected, code - ranges[expected].Low)))
                {
                    return false;
                }
            }

            return true;
        }).Holds();

    [Test]
    public void The_highest_codes_can_be_held()
    {
        var map = RangeMap<int>.Build([new(0, uint.MaxValue, 1), new(uint.MaxValue, uint.MaxValue, 2), new(9, 8, 3)]);
        Assert.That(
            new[] { 8u, 9u, uint.MaxValue }.Select(c => map.TryFind(c, out var value, out _) ? value : 0),
            Is.EqualTo(new[] { 1, 1, 2 }));
    }
}
