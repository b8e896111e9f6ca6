namespace Extractor.Domain;

/// <summary>The half of a two-sided table.</summary>
public enum TableSide
{
    None,
    Revenue,
    Expenditure,
}
