using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.Completeness;

/// <summary>508: one code has one name in all tables, and its class and section are printed too.</summary>
internal sealed class CodeNameCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "508",
        new("同一编码在各表名称相同，且上级科目齐全", "One code has one name in all tables, and its parents are there"),
        new("收入、支出、财政拨款各表中同一编码的名称；各项的款、类是否印出（只印一级的表除外）",
            "names of one code over the classified tables; whether the class and section of each item are printed, tables of a single level apart"),
        new("政府收支分类科目：一码一名，类款项逐级包含", "Government revenue and expenditure classification: one code, one name; levels nest"),
        new("2130599 的上级 21305 未印", "2130599 without its section 21305"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var names = new Dictionary<string, (PrintedTable Table, ClassifiedRow Row)>();
        foreach (var table in ClassifiedTables.Of(accounts))
        {
            var printed = table.Tree.Rows.Select(r => r.Code.Length).ToHashSet();
            var slips = table.Tree.Rows.Select(r => Slip(names, table, r) ?? Orphan(table, r, printed)).OfType<Verdict>().ToList();
            foreach (var slip in slips)
                yield return slip;
            if (slips.Count == 0 && table.Tree.Rows.Count > 0)
                yield return Judge.Says(Rule, Outcome.Agrees, table.Name
                    + new Phrase($" {table.Tree.Rows.Count} 个编码的名称与上级无误", $": the names and parents of {table.Tree.Rows.Count} codes are in order"));
        }
    }

    private Verdict? Slip(Dictionary<string, (PrintedTable Table, ClassifiedRow Row)> names, PrintedTable table, ClassifiedRow row)
    {
        if (names.TryAdd(row.Code, (table, row)))
            return null;
        var (other, first) = names[row.Code];
        return PrintedLabel.Name(first.Row.Label) == PrintedLabel.Name(row.Row.Label) || row.Row.Label.Length == 0 || first.Row.Label.Length == 0
            ? null
            : Judge.Says(
                Rule,
                Outcome.Disagrees,
                new($"{row.Code} 在{table.Name.Chinese}为“{row.Row.Label}”，在{other.Name.Chinese}为“{first.Row.Label}”",
                    $"{row.Code} is “{row.Row.Label}” in the {table.Name.English}, “{first.Row.Label}” in the {other.Name.English}"),
                new CitedFigure($"{table.Key}/{row.Code}", row.Row.Evidence),
                new CitedFigure($"{other.Key}/{row.Code}", first.Row.Evidence));
    }

    /// <param name="printed">The lengths of the codes that the table prints.</param>
    private Verdict? Orphan(PrintedTable table, ClassifiedRow row, HashSet<int> printed)
    {
        if (row.Code.Length <= 3 || printed.All(length => length > 3))
            return null;
        var parent = row.Code[..^2];
        return table.Tree.Find(parent) is not null || !printed.Contains(parent.Length) ? null : Judge.Says(
            Rule, Outcome.Disagrees, table.Name + new Phrase($" 有 {row.Code} 而没有上级 {parent}", $" has {row.Code} but not its parent {parent}"),
                new CitedFigure($"{table.Key}/{row.Code}", row.Row.Evidence));
    }
}
