namespace Extractor.Domain;

/// <summary>The half of a two-sided table.</summary>
public enum TableSide
{
    /// <summary>A table without halves.</summary>
    None,

    /// <summary>收入, the left half.</summary>
    Revenue,

    /// <summary>支出, the right half.</summary>
    Expenditure,
}
