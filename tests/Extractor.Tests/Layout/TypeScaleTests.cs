using Extractor.Layout;

namespace Extractor.Tests.Layout;

/// <summary>What is one border, and what two, goes with the size of the type.</summary>
public sealed class TypeScaleTests
{
    private static readonly double[] Xs = [50, 110, 200, 280];

    /// <summary>Between the second row and the third stands an empty one of 3.4 points, too low for any type.</summary>
    [TestCase(0.5)]
    [TestCase(0.7)]
    [TestCase(1)]
    [TestCase(1.5)]
    [TestCase(3)]
    public void A_sliver_between_two_borders_is_no_row_at_any_size(double scale)
    {
        var page = new PageSketch().Ruled(Xs, [90, 110, 130, 133.4, 153.4]).Text(58, 104, "科目编码", 10.5).Text(130, 104, "科目名称", 10.5)
            .Text(230, 104, "合计", 10.5).Text(55, 124, "201", 10.5).Text(115, 124, "教育支出", 10.5).Figure(276, 124, "11.50", 10.5)
            .Text(55, 147, "202", 10.5).Text(115, 147, "外交支出", 10.5).Figure(276, 147, "2.25", 10.5).ToPage();
        Assert.That(GridText.Of(PageAnalyzer.Analyze(MovedPage.Scaled(page, scale)).Grids.Single()),
            Is.EqualTo("科目编码|科目名称|合计\n201|教育支出|11.50\n202|外交支出|2.25"));
    }
}
