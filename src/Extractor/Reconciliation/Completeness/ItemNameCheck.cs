using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>506: the names of an item (类、款、项) are those of the table.</summary>
internal sealed class ItemNameCheck : ICheck
{
    private static readonly (int Digits, string Mark)[] Levels = [(3, "类"), (5, "款"), (7, "项")];

    public RuleDescriptor Rule { get; } = new(
        "506",
        new("正文类款项名称与表一致", "The names of an item are those of the table"),
        new("具体情况中每项的类、款、项名称与表中同一行及其上级的名称（“支出”二字有无不论）",
            "class, section and item names of each item with its row in the table and the rows above, a closing 支出 apart"),
        new("科目名称以当年政府收支分类科目为准；款对而项名表中没有，或款名是另一级科目的名称，为矛盾；旧称、简称为用语问题",
            "Names follow the year's classification. An item that its section does not have, or a section called by the name of another row, contradicts "
            + "the table; an old or shortened name is wording"),
        new("其他国土资源事务支出（项），表中为其他自然资源事务支出", "the narrative names the item of the old ministry, the table that of the new one"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var reading in accounts.Items.Where(i => i is { Row: not null, Table: not null }))
        {
            var differing = Differing(reading).ToList();
            if (differing.Count == 0)
                yield return Judge.Says(Rule, Outcome.Agrees, reading.Statement.Name + new Phrase(" 名称一致", ": the names agree"),
                    new CitedFigure("item", reading.Statement.Statement.Sentence));
            foreach (var (mark, printed, row) in differing)
                yield return Finding(reading, mark, printed, row, differing.Count);
        }
    }

    private Verdict Finding(ItemReading reading, string mark, string printed, ClassifiedRow row, int differing)
    {
        var verdict = Judge.Says(
            Rule,
            Outcome.Disagrees,
            new($"“{printed}”（{mark}），表中 {row.Code} 为“{row.Row.Label}”", $"“{printed}” ({mark}) is “{row.Row.Label}” under {row.Code} in the table"),
            new CitedFigure($"item/{mark}", reading.Statement.Statement.Sentence),
            new CitedFigure($"{reading.Table!.Key}/{row.Code}", row.Row.Evidence));
        if (!IsContradiction(reading, mark, printed, row, differing)) return verdict with { Severity = Severity.Warning };
        return NamesItsLevel(reading) || NamesAnother(reading, printed, row) ? verdict : verdict with
        {
            Severity = Severity.Doubt,
            Message = verdict.Message + new Phrase("；待人工复核：名称未写明是哪一级科目", "; to be looked at: the name does not say of which level it is"),
        };
    }

    /// <summary>A name below a right one, or with its mark; a bare name that no row bears may be that of a class or of something else.</summary>
    private static bool NamesItsLevel(ItemReading reading) =>
        reading.Names.Count > 1 || PrintedLines.Tight(reading.Statement.Statement.Sentence.Text).Contains("（项）", StringComparison.Ordinal)
            || reading.Statement.Statement.Code is not null;

    private static bool NamesAnother(ItemReading reading, string printed, ClassifiedRow row) =>
        reading.Table!.Tree.Rows.Any(r => r != row && PrintedLabel.Name(r.Row.Label) == PrintedLabel.Name(printed));

    /// <summary>A name that is no variant of the row's, and either alone in being wrong at the lowest level or the name of another row.</summary>
    private static bool IsContradiction(ItemReading reading, string mark, string printed, ClassifiedRow row, int differing)
    {
        var name = PrintedLabel.Name(printed);
        if (PrintedLabel.IsVariant(name, PrintedLabel.Name(row.Row.Label)))
            return false;
        return NamesAnother(reading, printed, row) || (mark == "项" && differing == 1);
    }

    private static IEnumerable<(string Mark, string Printed, ClassifiedRow Row)> Differing(ItemReading reading)
    {
        if (IsOfHigherLevel(reading))
            yield break;
        var rows = new List<ClassifiedRow>();
        for (var row = reading.Row; row is not null; row = row.Parent)
            rows.Insert(0, row);
        if (rows.Count != reading.Names.Count)
            rows = rows.Count > reading.Names.Count ? rows[^reading.Names.Count..] : [];
        foreach (var (row, printed) in rows.Zip(reading.Names))
        {
            if (!IsSame(PrintedLabel.Name(row.Row.Label), PrintedLabel.Name(printed)))
                yield return (Array.Find(Levels, l => l.Digits == row.Code.Length).Mark ?? "项", printed, row);
        }
    }

    /// <summary>用于教育事业的… may lose its 用于 as the word that opens a purpose.</summary>
    private static bool IsSame(string row, string printed) => row == printed || row == "用于" + printed || printed == "用于" + row;

    /// <summary>“邮政业支出”（款）2021年度决算…: a section or a class by itself is no item, whatever row prints its amount.</summary>
    private static bool IsOfHigherLevel(ItemReading reading)
    {
        var text = PrintedLines.Tight(reading.Statement.Statement.Sentence.Text).Replace("”", "", StringComparison.Ordinal);
        var name = reading.Names[^1];
        if (reading.Names.Count == 1 && reading.Row!.Above.Any(r => PrintedLabel.Name(r.Row.Label) == PrintedLabel.Name(name))) return true;
        return reading.Row!.Code.Length == 7 && !text.Contains("（项）", StringComparison.Ordinal)
            && (text.Contains(name + "（款）", StringComparison.Ordinal) || text.Contains(name + "（类）", StringComparison.Ordinal));
    }
}
