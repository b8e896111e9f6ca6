namespace Extractor.Reconciliation.Figures;

/// <summary>What a figure counts.</summary>
internal enum FigureMeasure
{
    /// <summary>Yuan.</summary>
    Money,

    /// <summary>Percent.</summary>
    Percentage,

    /// <summary>Points of a score (分).</summary>
    Score,

    /// <summary>Things or people; exact.</summary>
    Count,
}
