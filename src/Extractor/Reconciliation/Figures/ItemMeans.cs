namespace Extractor.Reconciliation.Figures;

/// <summary>How a table row was told from an item of the narrative.</summary>
internal enum ItemMeans
{
    None,
    Name,
    Code,

    /// <summary>The names fit no row; one row that no other item claims prints the same amount.</summary>
    Amount,

    /// <summary>The names fit no row; one row and one item are left.</summary>
    Remainder,
}
