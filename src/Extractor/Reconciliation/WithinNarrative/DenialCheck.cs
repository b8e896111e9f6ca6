using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>414: no sentence denies what another gives.</summary>
internal sealed class DenialCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "414",
        new("没有一处否认另一处所述", "No sentence denies what another gives"),
        new("“没有……”“无……”的句子与同一事项的数字：单位（部门）评价、政府性基金、国有资本经营、三公经费、购置车辆、外宾接待", "sentences that deny an evaluation, the government fund, state capital, the three public expenses, vehicles bought or foreign guests, with the figures given for them"),
        new("两句不能同时成立", "Both cannot hold"),
        new("“对7个项目开展了单位评价”与“没有项目，因此没有单位评价结果”", "“7 projects were evaluated by the unit” and “there is no project, so no such evaluation”"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var sentence in Sentence.Of(accounts).Where(s => s.Has("没有") || s.Has("无") || s.Has("未")))
        {
            foreach (var denial in Denial.All.Where(d => d.Denies(sentence.Text)))
                yield return Compare(accounts, sentence, denial);
        }
    }

    private Verdict Compare(PrintedAccounts accounts, Sentence sentence, Denial denial)
    {
        var given = denial.Given(accounts).FirstOrDefault(f => f.Value > 0);
        var words = new CitedFigure("denial", sentence.Place with { Text = sentence.Text });
        return given is null
            ? Judge.Says(Rule, Outcome.Agrees, new($"“{sentence.Text}”与{denial.Name.Chinese}的数字不矛盾", $"no figure of {denial.Name.English} contradicts “{sentence.Text}”"), words)
            : Judge.Says(Rule, Outcome.Disagrees, new($"“{sentence.Text}”，而{denial.Name.Chinese}另有 {given.Quoted}", $"“{sentence.Text}”, but {given.Quoted} is given for {denial.Name.English}"), words, given.Cited);
    }
}
