using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.Completeness;

/// <summary>528: rounding differences are announced.</summary>
internal sealed class RoundingNoteCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "528",
        new("有尾差时作了说明", "Rounding differences are announced"),
        new("各表合计与明细的尾差，与文件中关于尾差、四舍五入的说明", "rounding differences of the tables with a note on rounding anywhere"),
        new("公开表以万元为单位，合计可能有尾差，应在表下注明", "Tables in 万元 may not add up to the last place, which a note below them should say"),
        new("合计差 0.01，全文没有尾差说明", "a sum 0.01 off and no note on rounding"),
        Severity.Warning);

    private static readonly string[] Notes = ["尾差", "尾数", "四舍五入", "进位", "舍入"];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (!FinalAccounts.Is(accounts))
            yield break;
        var sums = ((ICheck[])[new ClassTotalCheck(), new SectionTotalCheck(), new RowTotalCheck(), new TableTotalCheck()]).SelectMany(accounts.Verdicts)
            .Where(v => v.Outcome == Outcome.Agrees).ToList();
        if (sums.Count == 0)
            yield break;
        var apart = sums.Where(v => v.Difference is { Sign: not 0 }).ToList();
        var isNoted = PrintedLines.Notes(accounts).Select(n => n.Place.Text).Concat(Sentence.Of(accounts).Select(s => s.Text))
            .Any(t => Notes.Any(n => t.Contains(n, StringComparison.Ordinal)));
        if (apart.Count < 3 || isNoted)
            yield return Judge.Says(Rule, Outcome.Agrees, new("尾差已说明或没有尾差", "rounding differences are announced, or few"));
        else
            yield return Judge.Says(Rule, Outcome.Disagrees,
                new($"{apart.Count} 处合计有尾差，全文没有说明", $"{apart.Count} sums are off by rounding, and no note says so"), apart[0].Evidence);
    }
}
