using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.Completeness;

/// <summary>516: the items that the glossary explains are those of the tables.</summary>
internal sealed class GlossaryCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "516",
        new("名词解释的科目与表一致", "The items that the glossary explains are those of the tables"),
        new("名词解释中带编码或（类）（款）（项）的名词与各表编码、名称", "glossary terms with a code or marked （类）（款）（项） with the codes and names of the tables"),
        new("名词解释说明本文件用到的科目；编码与名称不符为矛盾，表中没有的科目为样张残留",
            "The glossary explains the items in use; a code under another name contradicts the table, an item that no table has is left from the template"),
        new("重点实验室及相关设施（2060204），表中为实验室及相关设施", "2060204 under its old name"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var tables = ClassifiedTables.Of(accounts).ToList();
        if (tables.Count == 0)
            yield break;
        var rows = tables.SelectMany(t => t.Tree.Rows.Select(r => (Table: t, Row: r))).ToList();
        foreach (var term in accounts.Disclosure.Narrative.Glossary)
        {
            if (Code(term.Term) is { } code)
                yield return Coded(term, code, rows);
            else if (Marked(term.Term) is { } name)
                yield return Named(term, name, rows);
        }
    }

    private Verdict Coded(GlossaryTerm term, string code, List<(PrintedTable Table, ClassifiedRow Row)> rows)
    {
        var place = new CitedFigure("glossary", term.Evidence);
        var (table, row) = rows.FirstOrDefault(r => r.Row.Code == code);
        if (row is null)
            return Absent(term, place);
        var printed = term.Term[..term.Term.IndexOfAny(['（', '('])];
        return PrintedLabel.Name(printed) == PrintedLabel.Name(row.Row.Label)
            ? Judge.Says(Rule, Outcome.Agrees, new($"{code} 名称一致", $"{code} has the name of the table"), place)
            : Judge.Says(
                Rule,
                Outcome.Disagrees,
                new($"名词解释“{printed}（{code}）”，表中为“{row.Row.Label}”", $"the glossary calls {code} “{printed}”, the table “{row.Row.Label}”"),
                place,
                new CitedFigure($"{table.Key}/{code}", row.Row.Evidence));
    }

    private Verdict Named(GlossaryTerm term, string name, List<(PrintedTable Table, ClassifiedRow Row)> rows)
    {
        var place = new CitedFigure("glossary", term.Evidence);
        return rows.Exists(r => PrintedLabel.Name(r.Row.Row.Label) == name)
            ? Judge.Says(Rule, Outcome.Agrees, new($"“{name}”在表中", $"“{name}” stands in the tables"), place)
            : Absent(term, place);
    }

    private Verdict Absent(GlossaryTerm term, CitedFigure place) =>
        Judge.Says(Rule, Outcome.Disagrees, new($"名词解释“{term.Term}”，各表没有这一科目", $"the glossary explains “{term.Term}”, which no table has"), place) with
        { Severity = Severity.Warning };

    private static string? Code(string term)
    {
        var digits = new string([.. term.Where(char.IsAsciiDigit)]);
        return digits.Length is 3 or 5 or 7 && term.IndexOfAny(['（', '(']) > 0 ? digits : null;
    }

    /// <summary>The last name of 教育支出（类）…（项）; null for a term that is no item.</summary>
    private static string? Marked(string term)
    {
        var tight = Tight(term);
        return tight.EndsWith("（项）", StringComparison.Ordinal) ? LastName(tight) : null;
    }

    private static string Tight(string term) => PrintedLines.Tight(term).Replace('(', '（').Replace(')', '）');

    /// <summary>What a term names on its lowest level; null where it is all marks.</summary>
    internal static string? LastName(string term) =>
        Tight(term).Split(["（类）", "（款）", "（项）"], StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? PrintedLabel.Name(last) : null;
}
