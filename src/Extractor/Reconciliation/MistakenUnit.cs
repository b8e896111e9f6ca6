namespace Extractor.Reconciliation;

/// <summary>A table whose unit line is wrong: ten thousand times too much or too little in whatever is held to it. That is one finding and not forty.</summary>
internal static class MistakenUnit
{
    /// <summary>Of fewer figures the unit of the table is not what is wrong.</summary>
    private const int FewestSlips = 3;

    /// <summary>The table to which a verdict's slip belongs, by the verdict; those of single figures are not in it.</summary>
    public static Dictionary<Verdict, string> Tables(IReadOnlyList<Verdict> verdicts)
    {
        var found = new Dictionary<Verdict, string>(ReferenceEqualityComparer.Instance);
        var slips = verdicts.Where(v => v is { Outcome: Outcome.Disagrees, IsUnitSlip: true }).ToList();
        while (slips.SelectMany(v => Keys(v).Distinct()).GroupBy(k => k).OrderByDescending(g => g.Count()).FirstOrDefault() is { } most
            && most.Count() >= FewestSlips)
        {
            foreach (var verdict in verdicts.Where(v => IsOfUnit(v) && !found.ContainsKey(v) && Keys(v).Contains(most.Key)))
                found.Add(verdict, most.Key);
            slips.RemoveAll(found.ContainsKey);
        }

        return found;
    }

    /// <summary>A slip, or a part above its whole, as every part is where the whole's unit is too small.</summary>
    private static bool IsOfUnit(Verdict verdict) => verdict.Outcome == Outcome.Disagrees && (verdict.IsUnitSlip || verdict.Claim is { IsBound: true });

    /// <summary>The tables that a verdict cites: a cell's role names its row between table and column.</summary>
    private static IEnumerable<string> Keys(Verdict verdict) =>
        verdict.Evidence.Select(e => e.Role.Split('/')).Where(parts => parts.Length > 2).Select(parts => parts[0]);
}
