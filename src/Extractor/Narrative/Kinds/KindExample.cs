namespace Extractor.Narrative.Kinds;

/// <summary>A published wording of a kind, and what of it the kind states.</summary>
/// <param name="Heading">The section's heading.</param>
/// <param name="Paragraph">One paragraph of it.</param>
/// <param name="States">The statements of the kind: subject/operand=figure operand=figure; …</param>
internal sealed record KindExample(string Heading, string Paragraph, string States);
