using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Drawing;
using Extractor.Tests.Output.Json;

namespace Extractor.Tests.Output.Drawing;

public sealed class AttachmentMarksTests
{
    [Test]
    public void Every_part_of_a_form_is_marked_with_what_it_was_taken_for()
    {
        var form = new SelfEvaluationForm
        {
            Title = Small.At("绩效自评表"),
            Project = Small.At("道路养护"),
            Pages = [3],
            Tables = [1],
            Indicators = [new SelfEvaluationRow { Label = "里程", Parents = ["产出指标"], Evidence = Small.At("里程"),
                Cells = [new SelfEvaluationCell(SelfEvaluationColumns.Score, CellState.Amount, new PrintedNumber("9.50", 9.50m, 2), "分", Small.At("9.50")),
                new SelfEvaluationCell(SelfEvaluationColumns.Reason, CellState.Words, null, "", Small.At("雨天"))] }],
            Unplaced = [Small.At("7")],
        };
        Assert.That(AttachmentMarks.Of(form).Where(m => m.Place is not null).Select(m => m.Text), Is.EqualTo(new[]
        {
            "form", "project", "产出指标/里程", "里程 → score = 9.50", "里程 → reason = words", "unplaced",
        }));
    }
}
