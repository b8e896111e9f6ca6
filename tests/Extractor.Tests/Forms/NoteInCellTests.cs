using Extractor.Forms;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Forms;

/// <summary>The borders of the last row may take in the note below the table.</summary>
public sealed class NoteInCellTests
{
    [Test]
    public void A_note_in_the_last_label_is_no_part_of_it()
    {
        var page = new PageSketch().Text(60, 60, "支出决算表").Text(300, 60, "单位：万元").Ruled([50, 200, 300, 400, 500], [80, 100, 120, 160])
            .Text(60, 94, "项目（按功能分类）").Text(205, 94, "本年支出合计").Text(305, 94, "基本支出").Text(405, 94, "项目支出")
            .Text(60, 114, "205教育支出").Figure(290, 114, "3.00").Figure(390, 114, "1.00")
            .Text(60, 134, "合计").Figure(290, 134, "3.00").Figure(390, 134, "1.00").Text(60, 152, "注：本表反映本年支出。", 8);
        var table = TableReader.Read(SketchedDocument.Analyze(page)).Tables.Single();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "205/total=3.00", "205/basic=1.00", "合计/total=3.00", "合计/basic=1.00" }));
        Assert.That(table.Notes.Select(static n => n.Text), Is.EqualTo(new[] { "注：本表反映本年支出。" }));
    }
}
