using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>Rates on a base of nothing: what templates ask for is a note, what cannot be is a contradiction.</summary>
internal sealed class ZeroBaseTests
{
    [TestCase("say state-capital - original-budget=0万元 final=0万元 completion=0%", Severity.Note, "nothing of nothing")]
    [TestCase("say three-public abroad budget=0万元 final=0万元 completion=100%", Severity.Note, "as much as was planned")]
    [TestCase("say three-public abroad budget=0万元 final=5.00万元 completion=100%", Severity.Contradiction, "something of nothing is no 100%")]
    [TestCase("say government-fund - final=0万元 change=0万元 change-rate=0%", Severity.Note, "no change of nothing")]
    [TestCase("say government-fund - final=5.00万元 change=5.00万元 change-rate=0%", Severity.Contradiction, "from nothing to something is no growth of 0%")]
    [TestCase("say government-fund - final=5.00万元 change=5.00万元 change-rate=100%", Severity.Contradiction, "nor of 100%")]
    [TestCase("say state-capital - original-budget=0万元 final=5.00万元 completion=0%", Severity.Contradiction, "something of nothing")]
    public void Is_judged_by_what_was_spent(string said, Severity expected, string why) =>
        Assert.That(Reconciler.Check(DisclosureText.Read("cover 2024 某市水利局\n" + said)).Verdicts
            .Where(v => v.Rule == "402" && v.Outcome == Outcome.Disagrees).Select(v => v.Severity), Is.EqualTo(new[] { expected }), why);
}
