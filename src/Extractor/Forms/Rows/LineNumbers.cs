using Extractor.Domain;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Rows;

/// <summary>The printed 行次 of a table, which count its rows.</summary>
internal static class LineNumbers
{
    /// <summary>Column by column, from top to bottom over all pages.</summary>
    public static IReadOnlyList<Evidence> Of(StitchedTable draft) =>
    [
        .. from section in draft.Sections
           from column in section.Head.Columns
           where column.Role == ColumnRole.LineNumber && column.Leaves.Any(leaf => leaf is "行次" or "行号")
           from row in section.Rows
           let cell = row[column.Index]
           where cell is { StartsHere: true, IsBlank: false } && cell.Column == column.Index && cell.Word.All(char.IsAsciiDigit)
           select cell.Evidence,
    ];
}
