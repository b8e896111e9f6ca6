using Extractor.Domain;
using Extractor.Narrative.Kinds;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>320: the items listed as what the money was for are those with a figure in the table.</summary>
internal sealed class ListedNamesCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "320",
        new("“主要包括”所列款项在表中有数", "The items listed after 主要包括 have a figure in the table"),
        new("人员经费、公用经费“主要包括”所列名称与基本支出表中有数的款；表中有数而未列出的大额款不作要求",
            "names listed for personnel and running expenses with the items of the basic expenditure table that print more than zero"),
        new("主要包括应是有支出的款项；照抄样张时会列出没有数字的款项", "What the money was for must have cost something; a list copied from the template names items without a figure"),
        new("列有专用材料费，而表中 30218 为空", "lists special materials, while 30218 is blank"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var table = accounts.Filled(TableKeys.GeneralBudgetBasic);
        var named = (table?.Tree.Rows ?? []).ToLookup(r => PrintedLabel.Name(r.Row.Label));
        foreach (var statement in accounts.Of(StatementKinds.BasicExpenditure).Where(s => s.Statement.Listed.Count > 0))
        {
            if (table is null)
            {
                yield return Judge.NotComparable(Rule, statement.Name, new("没有基本支出表", "the basic expenditure table is not printed"));
                continue;
            }

            foreach (var half in statement.Statement.Listed.GroupBy(l => Half(named, l)))
                yield return List(table, named, half.Key, [.. half]);
        }
    }

    /// <summary>Told by the code of the row, since a list may run on from the one half into the other.</summary>
    private static string Half(ILookup<string, ClassifiedRow> named, ListedName name) =>
        named[Key(name)].FirstOrDefault() is not { } row ? name.List
        : row.Code.StartsWith("301", StringComparison.Ordinal) || row.Code.StartsWith("303", StringComparison.Ordinal) ? "personnel" : "running";

    private Verdict List(PrintedTable table, ILookup<string, ClassifiedRow> named, string name, List<ListedName> names)
    {
        var idle = names.Where(n => Leaves(named, n) is { Count: > 0 } rows && rows.TrueForAll(r => !HasFigure(table, r))).ToList();
        var title = SubjectNames.Of(name);
        if (idle.Count == 0)
        {
            return Judge.Says(Rule, Outcome.Agrees, title
                + new Phrase($" 所列 {names.Count} 项在表中均有数或为表外名称", $": the {names.Count} items listed have figures, or are no items of the table"));
        }

        var cells = idle.SelectMany(n => Leaves(named, n)).Select(r => new CitedFigure($"{table.Key}/{r.Code}", r.Row.Evidence));
        return Judge.Says(
            Rule,
            Outcome.Disagrees,
            title + new Phrase($" 列有 {string.Join("、", idle.Select(n => n.Evidence.Text))}，而表中为空或为零",
                $" lists {string.Join(", ", idle.Select(n => n.Evidence.Text))}, which are blank or zero in the table"),
            idle.Select(n => new CitedFigure($"listed/{name}", n.Evidence)).Concat(cells));
    }

    private static List<ClassifiedRow> Leaves(ILookup<string, ClassifiedRow> named, ListedName name) => [.. named[Key(name)].Where(r => r.Children.Count == 0)];

    private static string Key(ListedName name) => PrintedLabel.Name(name.Evidence.Text);

    private static bool HasFigure(PrintedTable table, ClassifiedRow row) =>
        table.Figure(row.Row, AccountColumns.Final) is { IsBlank: false, IsZero: false };
}
