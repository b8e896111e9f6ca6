namespace Extractor.Domain.Parsing;

/// <summary>Reads the text of a figure cell.</summary>
internal static class AmountParser
{
    /// <summary>Blank, a dash, an amount, or unreadable; the unit is the table's.</summary>
    public static PrintedAmount Parse(string text, MoneyUnit? unit)
    {
        var squeezed = CharacterFolding.Squeeze(text);
        if (squeezed.Length == 0) return new PrintedAmount(CellState.Blank, "", null, unit);
        var printed = CharacterFolding.Unspaced(text);
        if (IsDash(squeezed)) return new PrintedAmount(CellState.Dash, printed, null, unit);
        return NumberParser.TryParse(squeezed, out var number)
            ? new PrintedAmount(CellState.Amount, printed, number, unit)
            : new PrintedAmount(CellState.Unreadable, printed, null, unit);
    }

    /// <summary>Dashes of any length, a slash, or 无: marks that print "nothing".</summary>
    private static bool IsDash(string text) =>
        text is "/" or "无" || text.All(Dashes.Is);
}
