using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>Orders findings by weight: how sure, what kind of mistake, how much of the document's total.</summary>
internal static class FindingOrder
{
    /// <summary>A contradiction of words weighs as one percent of the total: more than a rounding slip, less than a wrong sum.</summary>
    private static readonly Rational OfWords = Rational.One / 100;

    /// <summary>Counts and scores weigh by how far apart they are, but less than money of the same share.</summary>
    private static readonly Rational OfCounts = Rational.One / 10;

    public static IReadOnlyList<CheckFinding> Of(IReadOnlyList<Verdict> verdicts)
    {
        var total = verdicts.SelectMany(v => v.Evidence).Select(e => e.AmountYuan ?? 0m).DefaultIfEmpty().Max();
        return
        [
            .. verdicts.Where(v => v.Finding is not null).GroupBy(v => v.Finding!)
                .Select(g => new CheckFinding(g.Key,
                    [.. g.OrderByDescending(v => v.Severity).ThenByDescending(v => v.IsUnitSlip).ThenByDescending(v => Share(v, total))]))
                .OrderByDescending(f => f.Severity).ThenByDescending(f => f.Verdicts.Any(v => v.IsUnitSlip))
                    .ThenByDescending(f => f.Verdicts.Max(v => Share(v, total))),
        ];
    }

    /// <summary>How much of the document is wrong: the difference as a share of the largest amount, points of a percentage as hundredths.</summary>
    private static Rational Share(Verdict verdict, decimal total)
    {
        if (verdict.Difference is not { } difference)
            return OfWords;
        var share = verdict.Claim?.Stated.Measure switch
        {
            FigureMeasure.Percentage => difference / 100,
            FigureMeasure.Count or FigureMeasure.Score => verdict.Claim.Stated.Value == 0 ? OfCounts
                : difference / Math.Abs(verdict.Claim.Stated.Value) * OfCounts,
            _ => total == 0 ? OfWords : difference / total,
        };
        return Rational.Min(share, 1);
    }
}
