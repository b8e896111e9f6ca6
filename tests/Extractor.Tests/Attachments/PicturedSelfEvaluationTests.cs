using Extractor.Attachments;
using Extractor.Attachments.SelfEvaluation;
using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Attachments;

public sealed class PicturedSelfEvaluationTests
{
    [Test]
    public void A_title_over_a_picture_is_a_form_that_was_not_read()
    {
        var (form, problem) = PicturedSelfEvaluations.Find([Page(new Box(60, 120, 540, 700))], new HashSet<TextLine>()).Single();
        Assert.That(form.Title!.Value.Text, Is.EqualTo("项目支出绩效自评表"));
        Assert.That(problem, Has.Property("Code").EqualTo("form-is-picture").And.Property("Severity").EqualTo(ProblemSeverity.Loss).And.Property("Message")
            .EqualTo(
            "“项目支出绩效自评表” stands over a picture: nothing of the form was read."));
    }

    [Test]
    public void A_seal_is_no_form() =>
        Assert.That(PicturedSelfEvaluations.Find([Page(new Box(400, 600, 480, 680))], new HashSet<TextLine>()), Is.Empty);

    private static PageLayout Page(Box image) => new()
    {
        Number = 1,
        Width = 600,
        Height = 800,
        Frame = new ReadingFrame(TextDirection.LeftToRight, 600, 800),
        Grids = [],
        Images = [new PlacedImage(image, 100, 100)],
        Lines = [new TextLine { Page = 1, Text = "项目支出绩效自评表", Box = new Box(200, 60, 400, 80),
            CharacterBoxes = [.. Enumerable.Repeat(new Box(200, 60, 400, 80), 9)], PointSize = 16 }],
    };
}
