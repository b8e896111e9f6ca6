using Extractor.Output.Drawing;
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
}
