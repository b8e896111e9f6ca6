using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace Extractor.SecondReader;

/// <summary>What a maximum-entropy model makes of each figure when it has seen all other documents but those of the figure's own fold.</summary>
internal static class Folds
{
    private const int Count = 5;

    /// <summary>Bits of the numbers that the features are hashed to.</summary>
    private const int HashBits = 16;

    /// <summary>A label seen fewer times teaches nothing.</summary>
    private const int FewestOfLabel = 8;

    /// <summary>For each figure whose label is known the likelihood of that label, and the most likely one.</summary>
    public static IEnumerable<Reading> Read(IReadOnlyList<LabelledFigure> figures)
    {
        var documents = figures.Select(f => f.Document).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(d => d.Item, d => d.Index % Count);
        for (var fold = 0; fold < Count; fold++)
        {
            var (own, others) = (fold, figures.Where(f => documents[f.Document] != fold).ToList());
            var known = others.GroupBy(f => f.Label).Where(g => g.Count() >= FewestOfLabel).Select(g => g.Key).ToHashSet();
            var asked = figures.Where(f => documents[f.Document] == own && known.Contains(f.Label)).ToList();
            foreach (var reading in Read(others.FindAll(f => known.Contains(f.Label)), asked)) yield return reading;
        }
    }

    private static IEnumerable<Reading> Read(List<LabelledFigure> seen, List<LabelledFigure> asked)
    {
        var ml = new MLContext(seed: 1);
        var words = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Row.Name))
            .Append(ml.Transforms.Text.TokenizeIntoWords("Words", nameof(Row.Features)))
            .Append(ml.Transforms.Conversion.MapValueToKey("Keys", "Words", maximumNumberOfKeys: 1 << 20))
            .Append(ml.Transforms.Text.ProduceHashedNgrams("Vector", "Keys", numberOfBits: HashBits, ngramLength: 1, useAllLengths: false))
            .Append(ml.Transforms.NormalizeLpNorm("Features", "Vector"));
        var trainer = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(maximumNumberOfIterations: 30);
        var train = ml.Data.LoadFromEnumerable(seen.Select(Row.Of));
        var prepared = words.Fit(train);
        var model = trainer.Fit(prepared.Transform(train));
        var scored = model.Transform(prepared.Transform(ml.Data.LoadFromEnumerable(asked.Select(Row.Of))));
        VBuffer<ReadOnlyMemory<char>> names = default;
        scored.Schema["Label"].GetKeyValues(ref names);
        var labels = names.DenseValues().Select(n => n.ToString()).ToList();
        var scores = scored.GetColumn<float[]>("Score").ToList();
        for (var i = 0; i < asked.Count; i++)
        {
            var best = Array.IndexOf(scores[i], scores[i].Max());
            yield return new Reading(asked[i], scores[i][labels.IndexOf(asked[i].Label)], labels[best], scores[i][best]);
        }
    }

    private sealed class Row
    {
        public required string Name { get; init; }

        public required string Features { get; init; }

        public static Row Of(LabelledFigure figure) => new() { Name = figure.Label, Features = figure.Features };
    }
}

/// <param name="Likelihood">Of what the rules took the figure for, from 0 to 1.</param>
/// <param name="Best">What the model takes it for.</param>
internal sealed record Reading(LabelledFigure Figure, float Likelihood, string Best, float BestLikelihood);
