namespace Extractor.Domain;

/// <summary>What an operand is measured in.</summary>
internal enum Measure
{
    Money,
    Percent,
    Points,

    /// <summary>In the measure word of what is counted.</summary>
    Count,
}
