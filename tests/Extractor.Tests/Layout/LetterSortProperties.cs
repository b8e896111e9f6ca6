using Extractor.Layout;
using Extractor.Layout.Letters;
using Extractor.Pdf;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Layout;

public sealed class LetterSortProperties
{
    private static readonly FontDetails Song = new("SimSun", false, false);

    [Test]
    public void Letters_come_in_order_and_those_at_one_place_as_painted() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), places =>
        {
            var letters = places.Select((place, i) => At(place % 16, i)).ToArray();
            var expected = letters.OrderBy(static l => l.Baseline).ToArray();
            LetterSort.By(letters, static l => l.Baseline);
            return letters.SequenceEqual(expected, ReferenceEqualityComparer.Instance);
        }).Holds();

    [Test]
    public void A_rows_size_is_that_of_most_of_its_letters_wherever_they_stand() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<byte>>(), sizes =>
        {
            var row = sizes.Get.Select(static s => 10 + (s % 8 * 0.04)).Select(size => Word.Of([At(0, 0) with { PointSize = size }])).ToList();
            var prevailing = PrevailingSize.Of(row);
            return row.TrueForAll(w => Alike(row, w.PointSize) <= Alike(row, prevailing)) && row.Exists(w => w.PointSize == prevailing);
        }).Holds();

    private static int Alike(List<Word> row, double size) => row.Count(w => Math.Abs(w.PointSize - size) < 0.1);

    private static Letter At(double baseline, int number) =>
        new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), new Box(0, 0, 1, 1), baseline, 10, Song, TextDirection.LeftToRight);
}
