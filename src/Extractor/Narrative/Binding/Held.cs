using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>A statement and the words that called for it.</summary>
/// <param name="Draft">The statement.</param>
/// <param name="Hit">What its last amount is of: the statement's own subject may be told by another operand.</param>
internal sealed record Held(StatementDraft Draft, StatementTarget Hit);
