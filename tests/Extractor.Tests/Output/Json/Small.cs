using Extractor.Domain.Parsing;
using Extractor.Domain;
using Extractor.Forms;
using Extractor.Pdf;

namespace Extractor.Tests.Output.Json;

/// <summary>Disclosures of a few lines.</summary>
internal static class Small
{
    public static DocumentSource Source { get; } = new("a.pdf", new string('0', 64), 1);

    public static Evidence At(string text) => new(3, new Box(10, 20.5, 30, 40), text);

    public static Disclosure WithUnbound(PrintedNumber number, Box box = default) => new()
    {
        Document = Source,
        Narrative = NarrativeText.Empty with { Unbound = [new UnboundFigure(number, "万元", new Evidence(1, box, number.Text ?? ""))] },
    };

    public static Disclosure WithTable(AccountTable table) => new() { Document = Source, Tables = [table] };

    /// <summary>A table 万元 with the given cells in one row.</summary>
    public static Disclosure WithCells(string key, string label, params (string Column, string Text)[] cells) => WithTable(new AccountTable
    {
        Key = key,
        Unit = MoneyUnit.TenThousandYuan,
        Pages = [3],
        Rows =
        [
            new TableRow
            {
                Label = label,
                Evidence = At(label),
                Cells = [.. cells.Select(c => new TableCell(KnownColumns.Of(c.Column), AmountParser.Parse(c.Text, MoneyUnit.TenThousandYuan), At(c.Text)))],
            },
        ],
    });
}
