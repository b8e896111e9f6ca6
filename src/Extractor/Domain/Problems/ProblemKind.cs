using Extractor.Domain.Problems;

namespace Extractor.Domain.Problems;

/// <summary>A kind of problem: what its code means, what to do about it, and a message of it.</summary>
/// <param name="Code">Kebab-case, never reused.</param>
/// <param name="Severity">What it weighs; some cases weigh less, and say so.</param>
/// <param name="Name">What a reader of the document is told of it, in a few words.</param>
/// <param name="Meaning">What has happened.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Example">A message of this kind.</param>
internal sealed record ProblemKind(string Code, ProblemSeverity Severity, Phrase Name, Phrase Meaning, Phrase Remedy, string Example)
{
    /// <summary>At a printed span.</summary>
    public Problem At(Evidence place, string message, ProblemSeverity? severity = null) => new(Code, message, severity ?? Severity, place.Page, place);

    /// <summary>On a page, or of the document as a whole.</summary>
    public Problem On(int? page, string message, Evidence? place = null) => new(Code, message, Severity, page, place);

    /// <summary>Whether a problem is of this kind.</summary>
    public bool Is(Problem problem) => problem.Code == Code;
}
