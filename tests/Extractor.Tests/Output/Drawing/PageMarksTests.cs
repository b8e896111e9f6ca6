using Extractor.Output.Drawing;
using Extractor.Output.Json;
using Extractor.Tests.Forms;

namespace Extractor.Tests.Output.Drawing;

public sealed class PageMarksTests
{
    [Test]
    public void Text_that_nothing_was_read_from_is_marked()
    {
        var page = PageBuilder.Start("决算说明", "无人认领").Pages()[0];
        var read = new PageMark(page.Lines[0].Evidence, Palette.Title, "title");
        Assert.That(UnreadText.Of(page, [read]).Select(m => (m.Place.Text, m.Text, m.Color)), Is.EqualTo(new[]
        {
            ("无人认领", "read as nothing", Palette.Unreadable),
        }));
    }

    [Test]
    public void A_mention_is_drawn_otherwise_than_what_a_kind_took()
    {
        var path = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "expected.json");
        var disclosure = DisclosureReader.ReadText(File.ReadAllText(path));
        var marks = Enumerable.Range(1, disclosure.Document.PageCount).SelectMany(p => PageMarks.Of(disclosure, p)).ToList();
        Assert.That(marks.Count(m => m.Color == Palette.Mentioned), Is.EqualTo(disclosure.Narrative.Counts.Mentioned));
    }
}
