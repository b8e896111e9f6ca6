using Extractor.Domain;
using Extractor.Web.Documents;

namespace Extractor.Web.Tests.Documents;

public sealed class PlacesOnPagesTests
{
    [Test]
    public void AFigureRecognisedWithDoubtIsMarkedAsSuchAndSaysWhatElseItMayBe()
    {
        var read = Pipeline.Extract(ProjectFiles.Seed);
        var table = read.Tables.First(t => t.Rows.Count > 0);
        var (row, cell) = table.Rows.SelectMany(r => r.Cells, (r, c) => (r, c)).First(c => c.c.Amount.State == CellState.Amount);
        var doubted = cell with { Evidence = cell.Evidence with { Recognition = new Recognition(0.6, "7", IsDoubtful: true) } };
        var rows = table.Rows.Select(r => r == row ? r with { Cells = [.. r.Cells.Select(c => c == cell ? doubted : c)] } : r).ToList();
        var marks = PlacesOnPages.Of(read with { Tables = [.. read.Tables.Select(t => t == table ? t with { Rows = rows } : t)] });
        var mark = marks[cell.Evidence.Page].Single(m => m.Kind == "doubtful");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(mark.Box, Is.EqualTo(Mark.BoxOf(cell.Evidence)));
            Assert.That(mark.In(Language.Chinese).Title, Is.EqualTo(FigureNames.Cell(table, row, cell).Chinese + "（扫描识别，存疑（或为7））"));
            Assert.That(mark.In(Language.English).Title, Does.EndWith(" (recognised with doubt, or 7)"));
        }
    }
}
