using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Tests.Reconciliation;

internal sealed class BodyNameTests
{
    [TestCase("某市 财政局(本级)", "某市财政局（本级）")]
    [TestCase("某市财政局（本级）", "某市财政局（本级）")]
    [TestCase("某市\n财政局", "某市财政局")]
    public void Spaces_and_brackets_make_no_other_body(string printed, string name) => Assert.That(BodyName.Normalise(printed), Is.EqualTo(name));
}
