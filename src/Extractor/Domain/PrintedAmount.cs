namespace Extractor.Domain;

/// <summary>What a figure cell prints: an exact amount with its unit and decimals, or why there is none.</summary>
/// <param name="Text">As printed, spaces and line breaks inside it removed; empty for a blank.</param>
/// <param name="Number">Null unless <see cref="State"/> is <see cref="CellState.Amount"/>.</param>
/// <param name="Unit">The unit of its column, or of its table; null where neither these nor the document say one.</param>
/// <param name="State">What stands in the cell.</param>
public sealed record PrintedAmount(CellState State, string Text, PrintedNumber? Number, MoneyUnit? Unit)
{
    /// <summary>The amount in yuan, exact; null for a blank, a dash, something unreadable, or an unknown unit.</summary>
    public decimal? Yuan => Number is { } n && Unit is { } u ? n.Value * u.InYuan() : null;
}
