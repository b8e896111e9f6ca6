using Extractor.Pdf.Content;

namespace Extractor.Pdf.Tests.Content;

internal sealed class PathBuilderTests
{
    /// <summary>More than a million points; what begins beyond the most is left out whole, its closing side too.</summary>
    [Test]
    public void A_path_of_very_many_rectangles_ends_with_its_most_points()
    {
        var path = new PathBuilder();
        for (var i = 0; i < 300_000; i++) path.Rectangle(Matrix.Identity, i % 500, i / 500, 3, 3);
        Assert.That(path.Points.Length, Is.EqualTo(1 << 20));
    }
}
