using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor;

/// <summary>Runs the stages so that a fault of our own in one costs that stage's result, said as a problem, and not the document. A document that is out of time has no result.</summary>
internal sealed class StageGuard(TimeLimit time)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public T Run<T>(string stage, Func<T> read, T none)
    {
        time.Check();
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or PdfOpenException or OperationCanceledException))
        {
            problems.Add(new Problem(
                "stage-failed",
                $"The {stage} could not be read because of a fault in this program ({fault.GetType().Name}: {fault.Message}). Please report it with the file.",
                ProblemSeverity.Loss));
            return none;
        }
    }
}
