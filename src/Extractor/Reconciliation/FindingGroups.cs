using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Extractor.Reconciliation;

/// <summary>Brings the verdicts on the same figures together.</summary>
/// <remarks>
/// Two verdicts are one finding where they doubt the same printed figure; where the figure that one doubts is what another computes
/// with; where a rule says the same of two printings (22 beside 22.8 in the form and in the narrative); and where the words are the same but for the page.
/// </remarks>
internal static class FindingGroups
{
    /// <summary>The same verdicts, those that disagree with the id of their finding.</summary>
    public static List<Verdict> Number(IReadOnlyList<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var disagreeing = Enumerable.Range(0, verdicts.Count).Where(i => verdicts[i].Outcome == Outcome.Disagrees).ToList();
        var sets = new int[verdicts.Count];
        for (var i = 0; i < sets.Length; i++)
            sets[i] = i;
        var units = MistakenUnit.Tables(verdicts);
        foreach (var same in disagreeing.SelectMany(
            i => (units.TryGetValue(verdicts[i], out var table) ? ["unit of " + table] : Keys(verdicts[i])).Select(k => (Key: k, Index: i)))
            .GroupBy(k => k.Key, k => k.Index))
            Join(sets, same);
        var computed = disagreeing.SelectMany(i => verdicts[i].Evidence.Skip(1).Select(e => (e.Place, Index: i))).ToLookup(e => e.Place, e => e.Index);
        foreach (var i in disagreeing.Where(i => verdicts[i] is { Lead: not null, Severity: > Severity.Warning }))
            Join(sets, computed[verdicts[i].Lead!.Place].Where(j => verdicts[j].Severity > Severity.Warning).Append(i));
        var leads = disagreeing.GroupBy(i => Root(sets, i)).ToDictionary(g => g.Key, g => Id(g.Select(i => verdicts[i])));
        return [.. verdicts.Select((v, i) => v.Outcome == Outcome.Disagrees ? v with { Finding = leads[Root(sets, i)] } : v)];
    }

    /// <summary>What two verdicts of one finding share.</summary>
    private static IEnumerable<string> Keys(Verdict verdict)
    {
        if (verdict.Lead is { } lead)
            yield return string.Create(CultureInfo.InvariantCulture, $"{lead.Place.Page} {lead.Place.Box} {lead.Place.Text} {lead.Other}");
        yield return verdict.Claim is { IsBound: false, Figures: [var other] } claim
            ? $"{verdict.Rule} {claim.Stated.Quoted} {other.Quoted}"
            : verdict.Rule + string.Concat(verdict.Message.Chinese.Where(c => !char.IsAsciiDigit(c) || verdict.Claim is not null));
    }

    private static string Id(IEnumerable<Verdict> verdicts)
    {
        var first = verdicts.OrderByDescending(v => v.Severity).First();
        var named = first.Evidence.Any(e => e.Other is not null) ? first.Rule + string.Concat(first.Evidence.Select(Named))
            : first.Lead is { } lead
            ? string.Create(CultureInfo.InvariantCulture, $"{lead.Role} {lead.Place.Page} {lead.Place.Box.X0:0} {lead.Place.Box.Y0:0} {lead.Place.Text}")
            : first.Rule + first.Message.Chinese;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named)))[..8];
    }

    /// <summary>A span of a finding between documents, which are known by their hashes and not by where they were found.</summary>
    private static string Named(CitedFigure cited) =>
        string.Create(CultureInfo.InvariantCulture, $" {cited.Other} {cited.Place.Page} {cited.Place.Box.X0:0} {cited.Place.Box.Y0:0} {cited.Place.Text}");

    private static void Join(int[] sets, IEnumerable<int> members)
    {
        var first = -1;
        foreach (var member in members)
        {
            if (first < 0)
                first = Root(sets, member);
            else
                sets[Root(sets, member)] = first;
        }
    }

    private static int Root(int[] sets, int member)
    {
        while (sets[member] != member)
            member = sets[member];
        return member;
    }
}
