using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>505: the form labels (公开01表 …) count on and none stands twice.</summary>
internal sealed class FormLabelCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "505",
        new("表号依次排列且不重复", "The form labels count on and none stands twice"),
        new("各表右上角公开01表、公开02表……的次序", "the labels 公开01表, 公开02表 … in the order of the document"),
        new("表号随表的次序编排；各地同一表号可以是不同的表，故只看次序", "Labels follow the order of the tables; which table bears which number differs between places"),
        new("两张表都印公开05表", "two tables are both labelled 公开05表"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        PrintedTable? last = null;
        foreach (var table in accounts.Tables.Where(t => Number(t) is not null))
        {
            var label = new CitedFigure($"{table.Key}/label", table.Table.Label!.Value);
            if (last is null || Number(table) == Number(last) + 1)
                yield return Judge.Says(Rule, Outcome.Agrees, table.Name + (Phrase)$" {label.Place.Text}", label);
            else
                yield return Judge.Says(Rule, Outcome.Disagrees, table.Name
                    + new Phrase($" 的表号 {label.Place.Text} 接在 {last.Table.Label!.Value.Text} 之后",
                    $" is labelled {label.Place.Text} after {last.Table.Label!.Value.Text}"), label,
                    new CitedFigure($"{last.Key}/label", last.Table.Label!.Value));
            last = table;
        }
    }

    private static int? Number(PrintedTable table)
    {
        if (table.Table.Label is not { } label || !label.Text.StartsWith("公开", StringComparison.Ordinal))
            return null;
        var digits = new string([.. label.Text.Where(char.IsAsciiDigit)]);
        return digits.Length is > 0 and < 4 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
