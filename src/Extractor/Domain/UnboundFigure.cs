namespace Extractor.Domain;

/// <summary>A figure of the narrative that no statement took.</summary>
/// <param name="Unit">As printed; empty where none is.</param>
/// <param name="Evidence">Where it stands, with its text.</param>
/// <param name="Number">As printed.</param>
public sealed record UnboundFigure(PrintedNumber Number, string Unit, Evidence Evidence);
