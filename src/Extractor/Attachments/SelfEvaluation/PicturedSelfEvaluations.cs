using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Domain.Problems;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>A form's title over a picture: the form is there and cannot be read.</summary>
internal static class PicturedSelfEvaluations
{
    /// <summary>Of the page's width and height; a seal or a logo is smaller.</summary>
    private const double LeastWidth = 0.4;

    private const double LeastHeight = 0.2;

    public static IEnumerable<(SelfEvaluationForm Form, Problem Problem)> Find(IReadOnlyList<PageLayout> pages, IReadOnlySet<TextLine> taken)
    {
        foreach (var page in pages.Where(p => p.Grids.Count == 0))
        {
            foreach (var line in page.Lines.Where(l => !taken.Contains(l) && SelfEvaluationWords.IsTitle(l.Text)))
            {
                if (!page.Images.Select(i => page.Frame.FromPage(i.Box)).Any(i => IsLarge(i, page.Frame) && i.CenterY > line.Upright.Y1))
                    continue;
                yield return (
                    new SelfEvaluationForm { Title = line.Evidence, Pages = [page.Number], Tables = [] },
                    SelfEvaluationProblems.FormIsPicture.At(line.Evidence, $"“{line.Text.Trim()}” stands over a picture: nothing of the form was read."));
            }
        }
    }

    private static bool IsLarge(Box image, ReadingFrame frame) => image.Width > LeastWidth * frame.FrameWidth && image.Height > LeastHeight * frame.FrameHeight;
}
