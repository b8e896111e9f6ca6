using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>321: an item that is said to be all basic or all project expenditure is so in the table.</summary>
internal sealed class ItemNatureCheck : ICheck
{
    private static readonly string[] Openings = ["均为", "全部为", "全为", "都是", "均属", "全部是", "为"];

    private static readonly (string Word, ColumnKey Said, ColumnKey Other)[] Natures =
        [("基本支出", AccountColumns.Basic, AccountColumns.Project), ("项目支出", AccountColumns.Project, AccountColumns.Basic)];

    public RuleDescriptor Rule { get; } = new(
        "321",
        new("正文所称基本支出、项目支出与表一致", "What is called basic or project expenditure is so in the table"),
        new("逐项说明中“为基本支出”“均为项目支出”的说法与该科目在表中的基本支出、项目支出两栏", "“all of it basic expenditure” of an item with the two columns of its row"),
        new("预算法实施条例第六条：部门决算应当公开基本支出和项目支出；情况说明的数字取自决算表",
            "Article 6 of the Regulation for the Budget Law has basic and project expenditure disclosed; the narrative explains the tables"),
        new("正文“均为基本支出”，表中该科目只有项目支出", "“all basic expenditure” of an item that is project expenditure in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var item in accounts.Items)
        {
            if (item is not { Row: { } row, Table: { } table })
                continue;
            var text = CharacterFolding.Unspaced(item.Statement.Statement.Sentence.Text);
            foreach (var (word, said, other) in Natures.Where(n => Says(text, n.Word)))
            {
                if (table.Figure(row.Row, said) is { } own && table.Figure(row.Row, other) is { } another)
                    yield return Compare(item, word, own, another);
            }
        }
    }

    /// <summary>The clause is 均为基本支出 and nothing else.</summary>
    private static bool Says(string text, string nature) =>
        text.Split('，', '。', '；', '（', '）').Any(clause => Array.Exists(Openings, o => clause == o + nature));

    private Verdict Compare(ItemReading item, string word, Figure said, Figure other)
    {
        var isOther = said is { IsPrinted: true, IsZero: false } ? null : other is { IsPrinted: true, IsZero: false } ? other : null;
        return Judge.Says(
            Rule,
            isOther is null ? Outcome.Agrees : Outcome.Disagrees,
            item.Statement.Name + (isOther is null
                ? new Phrase($" 称为{word}，与表相符", $" is called {word}, as in the table")
                : new Phrase($" 称为{word}，表中却列在另一栏（{isOther.Quoted}）", $" is called {word}, but stands in the other column of the table ({isOther.Quoted})")),
            new[] { new CitedFigure("nature", item.Statement.Statement.Sentence) }.Concat(new[] { said, other }.Where(f => f.IsPrinted).Select(f => f.Cited)));
    }
}
