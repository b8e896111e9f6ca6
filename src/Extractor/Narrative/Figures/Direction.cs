namespace Extractor.Narrative.Figures;

/// <summary>A direction word as printed, the sign it gives, and whether the template's other word is left beside it.</summary>
internal sealed record Direction(string Word, int Sign, bool IsResidue);
