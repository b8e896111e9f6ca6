using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>One printed figure at a time is changed beyond its rounding: what reads it fires, and nothing else.</summary>
internal sealed class PlantedMistakesTests
{
    /// <summary>Figures that checks only hold within bounds, which the changes keep.</summary>
    private static readonly string[] BoundedOnly =
        ["three-public/abroad/persons", "three-public/reception.domestic/persons", "performance/单位评价/funds.general-budget"];

    [Test]
    public void Each_figure_of_the_sample_fires_what_reads_it_and_no_other()
    {
        var sample = Sample.Read();
        var before = Reconciler.Check(sample);
        var silent = new List<string>();
        foreach (var (place, name, up, down) in PlantedMistakes.All(sample))
        {
            var (firesUp, straysUp) = PlantedMistakes.Effect(before, up, place);
            var (firesDown, straysDown) = PlantedMistakes.Effect(before, down, place);
            Assert.That(straysUp.Concat(straysDown).Select(v => $"{v.Rule} {v.Message.Chinese}"), Is.Empty, name);
            if (!firesUp && !firesDown)
                silent.Add(name);
        }

        Assert.That(silent, Is.EqualTo(BoundedOnly));
    }

    [Test]
    public void Each_table_figure_of_the_seed_fires_what_reads_it_and_no_other()
    {
        var seed = Pipeline.Extract(SharedFiles.Path("seed", "xinxiang-2024.pdf"));
        var before = Reconciler.Check(seed);
        var unread = new List<string>();
        foreach (var (place, name, up, down) in PlantedMistakes.All(seed))
        {
            var (firesUp, straysUp) = PlantedMistakes.Effect(before, up, place);
            Assert.That(straysUp.Select(v => $"{v.Rule} {v.Message.Chinese}"), Is.Empty, name);
            if (firesUp)
                continue;
            var (firesDown, straysDown) = PlantedMistakes.Effect(before, down, place);
            Assert.That(straysDown.Select(v => $"{v.Rule} {v.Message.Chinese}"), Is.Empty, name);
            if (!firesDown)
                unread.Add(name);
        }

        TestContext.Out.WriteLine($"{unread.Count} figures that no check reads: {string.Join(", ", unread)}");
        Assert.That(unread.Where(n => n.StartsWith("cell ", StringComparison.Ordinal)), Is.Empty);
        Assert.That(unread, Has.Count.LessThan(25), "of all figures, the narrative's too");
    }
}
