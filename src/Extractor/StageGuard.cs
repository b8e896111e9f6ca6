using Extractor.Domain;

namespace Extractor;

/// <summary>Runs the stages so that a fault of our own in one costs that stage's result, said as a problem, and not the document.</summary>
internal sealed class StageGuard(Action checkTime)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public T Run<T>(string stage, Func<T> read, T none)
    {
        checkTime();
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            problems.Add(new Problem(
                "stage-failed",
                $"The {stage} could not be read because of a fault in this program ({fault.GetType().Name}: {fault.Message}). Please report it with the file.",
                ProblemSeverity.Loss));
            return none;
        }
    }
}
