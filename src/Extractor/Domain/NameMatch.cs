namespace Extractor.Domain;

/// <summary>A name of the narrative and the table row that it stands for.</summary>
/// <param name="Level">class, section or item (类, 款, 项).</param>
/// <param name="Printed">The name as the narrative prints it, without （类）（款）（项）.</param>
/// <param name="Label">The row's label as the table prints it; null where no row comes near.</param>
/// <param name="Code">The row's code, or the one printed beside the name.</param>
/// <param name="IsExact">Both spell the same; a near miss keeps both spellings and is corrected nowhere.</param>
public sealed record NameMatch(string Level, string Printed, string? Label, string? Code, bool IsExact);
