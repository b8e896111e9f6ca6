using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Charity;

/// <summary>A table or a form of whose own sums most disagree is more likely to be misread than misprinted: its contradictions are doubts.</summary>
/// <remarks>A wrong figure breaks the row, the section, the class and the total that hold it; a column taken for another breaks every row.</remarks>
internal sealed class MisreadTables
{
    /// <summary>Of fewer sums nothing is told of the table.</summary>
    private const int FewestSums = 6;

    private static readonly Phrase Misread = new(
        "；待人工复核：本表多数勾稽关系不符，可能整表读错", "; to be looked at: most sums of the table disagree, and it may have been misread");

    /// <summary>The table or form that prints what stands at a place.</summary>
    private readonly Dictionary<Evidence, object> _holders = [];

    private MisreadTables(Disclosure disclosure)
    {
        foreach (var table in disclosure.Tables)
            Hold(table, table.Rows.SelectMany(r => r.Cells).Select(c => c.Evidence));
        foreach (var form in disclosure.Attachments.Forms)
            Hold(form, form.Rows.SelectMany(r => r.Cells).Select(c => c.Evidence));
    }

    public static List<Verdict> Weigh(Disclosure disclosure, List<Verdict> verdicts) =>
        verdicts.Exists(IsContradiction) ? new MisreadTables(disclosure).Weigh(verdicts) : verdicts;

    private List<Verdict> Weigh(List<Verdict> verdicts)
    {
        var misread = verdicts.Where(v => v.Outcome != Outcome.NotComparable && v.Claim is not null).Select(v => (Verdict: v, Holder: Own(v)))
            .Where(v => v.Holder is not null).GroupBy(v => v.Holder!, v => v.Verdict, (IEqualityComparer<object>)ReferenceEqualityComparer.Instance)
            .Where(g => g.Count() >= FewestSums && 2 * g.Count(IsContradiction) > g.Count()).Select(g => g.Key).ToHashSet(ReferenceEqualityComparer.Instance);
        return misread.Count == 0
            ? verdicts : verdicts.ConvertAll(v => IsContradiction(v) && v.Evidence.Any(e => Holder(e) is { } holder && misread.Contains(holder))
            ? v with { Severity = Severity.Doubt, Message = v.Message + Misread } : v);
    }

    private static bool IsContradiction(Verdict verdict) => verdict is { Outcome: Outcome.Disagrees, Severity: Severity.Contradiction, IsUnitSlip: false };

    /// <summary>The one table that all figures of a verdict are of.</summary>
    private object? Own(Verdict verdict)
    {
        var first = verdict.Evidence.Count > 1 ? Holder(verdict.Evidence[0]) : null;
        return verdict.Evidence.All(e => Holder(e) == first) ? first : null;
    }

    private object? Holder(CitedFigure figure) => _holders.GetValueOrDefault(figure.Place);

    private void Hold(object holder, IEnumerable<Evidence> places)
    {
        foreach (var place in places)
            _holders.TryAdd(place, holder);
    }
}
