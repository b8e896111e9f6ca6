using System.Globalization;
using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>414: no sentence denies what another gives.</summary>
internal sealed class DenialCheck : ICheck
{
    /// <summary>What a clause denies of last year says nothing of this one.</summary>
    private static readonly string[] LastYear = ["上年", "去年", "上一年"];

    public RuleDescriptor Rule { get; } = new(
        "414",
        new("没有一处否认另一处所述", "No sentence denies what another gives"),
        new("“没有……”“无……”的句子与同一事项的数字：绩效评价、政府性基金、国有资本经营、三公经费及其各项、车辆、政府采购、机关运行经费、所属单位",
            "sentences that deny an evaluation, a fund, one of the three public expenses, vehicles, procurement, operating costs or subordinate units, with "
            + "the figures given for them"),
        new("两句不能同时成立", "Both cannot hold"),
        new("“对7个项目开展了单位评价”与“没有项目，因此没有单位评价结果”", "“7 projects were evaluated by the unit” and “there is no project, so no such evaluation”"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var lastYear = accounts.Disclosure.Cover.FiscalYear is { } year ? (year - 1).ToString(CultureInfo.InvariantCulture) : "上年";
        var given = Denial.All.ToDictionary(d => d, d => new Lazy<Figure?>(() => d.Given(accounts).FirstOrDefault(f => f.Value > 0)));
        foreach (var sentence in Sentence.Of(accounts).Where(s => s.Has("没有") || s.Has("无") || s.Has("未") || s.Has("不")))
        {
            var text = string.Join('，', sentence.Tight.Split('，')
                .Where(clause => !Array.Exists([lastYear, .. LastYear], w => clause.Contains(w, StringComparison.Ordinal))));
            foreach (var denial in Denial.All.Where(d => d.Denies(text)))
                yield return Compare(sentence, denial, given[denial].Value);
        }
    }

    /// <param name="given">A figure of what is denied; null where none is given.</param>
    private Verdict Compare(Sentence sentence, Denial denial, Figure? given)
    {
        var words = new CitedFigure("denial", sentence.Place with { Text = sentence.Text });
        return given is null
            ? Judge.Says(Rule, Outcome.Agrees, new($"“{sentence.Text}”与{denial.Name.Chinese}的数字不矛盾",
                $"no figure of {denial.Name.English} contradicts “{sentence.Text}”"), words)
            : Judge.Says(Rule, Outcome.Disagrees, new($"“{sentence.Text}”，而{denial.Name.Chinese}另有 {given.Quoted}",
                $"“{sentence.Text}”, but {given.Quoted} is given for {denial.Name.English}"), words, given.Cited);
    }
}
