namespace Extractor.Tests.Approved;

/// <summary>What the narrative, the forms and the rules make of small texts.</summary>
internal sealed class ApprovedTests
{
    private static readonly ApprovedFile Narratives = new("narrative.txt", NarrativeCase.Read);

    private static readonly ApprovedFile Forms = new("forms.txt", FormCase.Read);

    private static readonly ApprovedFile Rules = new("rules.txt", RuleCase.Read);

    [TestCaseSource(nameof(NarrativeCases))]
    public void Running_text_states_what_it_did(string[] texts, string[] expected) => Narratives.Hold(texts, expected);

    [TestCaseSource(nameof(FormCases))]
    public void Tables_are_read_as_they_were(string[] texts, string[] expected) => Forms.Hold(texts, expected);

    [TestCaseSource(nameof(RuleCases))]
    public void Rules_say_what_they_said(string[] texts, string[] expected) => Rules.Hold(texts, expected);

    [OneTimeSetUp]
    public void RewriteWhereThatIsAskedFor() => Assert.Multiple(() =>
    {
        Narratives.Rewrite();
        Forms.Rewrite();
        Rules.Rewrite();
    });

    private static IEnumerable<TestCaseData> NarrativeCases() => Narratives.Cases();

    private static IEnumerable<TestCaseData> FormCases() => Forms.Cases();

    private static IEnumerable<TestCaseData> RuleCases() => Rules.Cases();
}
