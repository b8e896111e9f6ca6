using Extractor.Narrative.Statements;

namespace Extractor.Narrative.Binding;

/// <summary>A figure of a paragraph and the statement that took it.</summary>
/// <param name="End">One past the figure in the paragraph.</param>
internal sealed record BoundFigure(int End, StatementDraft Draft, OperandKey Operand);
