using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>A figure of a table that is not recognised: the texts that stand for its row and its column.</summary>
/// <param name="Yuan">Null for a percentage, or where the unit is unknown.</param>
internal sealed record GridFigure(string Label, string Head, decimal? Yuan, Evidence Evidence);
