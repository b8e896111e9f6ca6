using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor;

/// <summary>
/// Runs the stages so that a fault of our own in one costs that stage's result, said as a problem, and not the document. A stage that runs out of the
/// document's time says so too.
/// </summary>
internal sealed class StageGuard(TimeLimit time)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public T Run<T>(string stage, Func<T> read, T none)
    {
        try
        {
            time.Check();
            return read();
        }
        catch (PdfOpenException reached) when (reached.Failure == PdfOpenFailure.LimitExceeded)
        {
            _problems.Add(PageProblems.LimitReached.On(null, $"The {stage} could not be read to the end: {DocumentProblems.Continued(reached.Message)}"));
            return none;
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or PdfOpenException or OperationCanceledException))
        {
            _problems.Add(PageProblems.StageFailed.On(
                null,
                $"The {stage} could not be read because of a fault in this program ({fault.GetType().Name}: {fault.Message}). "
                + "Please report it with the file."));
            return none;
        }
    }
}
