using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Web.Documents;

namespace Extractor.Web.Tests.Documents;

public sealed class SourceNoteTests
{
    [TestCase(0.987, null, false, "扫描识别，置信度 98%")]
    [TestCase(0.5, null, true, "扫描识别，存疑")]
    [TestCase(0.5, "8.00", true, "扫描识别，存疑（或为8.00）")]
    [TestCase(null, null, false, "扫描识别", Description = "another program's hidden layer")]
    public void What_was_recognised_is_said(double? confidence, string? alternative, bool isDoubtful, string note) =>
        Assert.That(SourceNote.Of(Figure with { Recognition = new Recognition(confidence, alternative, isDoubtful) }).Chinese, Is.EqualTo(note));

    [Test]
    public void What_is_text_has_no_note() => Assert.That(SourceNote.Of(Figure).Chinese, Is.Empty);

    private static Evidence Figure => new(1, new Box(0, 0, 1, 1), "3.00");
}
