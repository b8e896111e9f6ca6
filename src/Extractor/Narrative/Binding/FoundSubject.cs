using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>What a figure is of.</summary>
/// <param name="Hit">The subject.</param>
/// <param name="Draft">The statement that goes on; null where the words name the subject anew.</param>
internal readonly record struct FoundSubject(StatementTarget Hit, StatementDraft? Draft)
{
    /// <summary>No word before the figure names the subject: it is of the one before.</summary>
    public bool IsInherited { get; init; }
}
