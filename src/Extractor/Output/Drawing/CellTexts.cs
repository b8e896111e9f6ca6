using System.Globalization;
using Extractor.Domain;

namespace Extractor.Output.Drawing;

/// <summary>What a figure was taken for, in a few words.</summary>
internal static class CellTexts
{
    /// <summary>205 → total = 592,000.00元</summary>
    public static string Describe(TableRow row, TableCell cell)
    {
        var value = cell.Amount.Yuan?.ToString("#,##0.00##元", CultureInfo.InvariantCulture) ?? cell.Amount.State.ToString().ToLowerInvariant();
        return $"{row.Code ?? row.Label} → {cell.Column} = {value}";
    }

    /// <summary>three-public vehicles budget = 20000</summary>
    public static string Describe(Statement statement, Operand operand) =>
        string.Join(' ', new[] { statement.Kind, statement.Subject, operand.Key.Text }.Where(t => t.Length > 0))
        + " = " + operand.Value.ToString(CultureInfo.InvariantCulture);
}
