using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>
/// Finds the table rows that the names of a statement stand for. A near miss keeps both spellings; the statement takes a code only from its last name,
/// and only where that is spelt as in the table.
/// </summary>
internal sealed class NameResolver
{
    private static readonly string[] Levels = ["class", "section", "item"];

    private readonly List<(string Code, string Label, string Key)> _rows;

    public NameResolver(IReadOnlyList<AccountTable> tables)
    {
        _rows = [.. tables.Where(HoldsNames)
            .SelectMany(t => t.Rows).Where(r => r.Code is { Length: 3 or 5 or 7 } && r.Label.Length > 0)
            .Select(r => (r.Code!, r.Label, Key(r.Label))).Distinct()];
    }

    public Statement Resolve(Statement statement)
    {
        if (_rows.Count == 0 || statement.Subject.Length == 0) return statement;
        var levels = statement.Kind switch
        {
            StatementKinds.ItemExecution => ItemLevels(statement),
            StatementKinds.ClassComposition or StatementKinds.ExpenditureComposition or StatementKinds.AppropriationComposition
                when !IsKey(statement.Subject) => [(statement.Subject, 0)],
            _ => [],
        };
        if (levels.Count == 0) return statement;
        var names = Match(levels, statement.Code);
        if (statement.Kind != StatementKinds.ItemExecution && names is [{ Label: null }]) return statement;
        return statement with { Names = names, Code = statement.Code ?? (names[^1].IsExact ? names[^1].Code : null) };
    }

    private static List<(string Name, int Level)> ItemLevels(Statement statement)
    {
        var parts = statement.Subject.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var last = statement.Code is { } code ? (code.Length - 3) / 2 : 2;
        return [.. parts.Select((p, i) => (p, Math.Max(0, last - (parts.Length - 1 - i))))];
    }

    /// <summary>From the class down, each inside the one above.</summary>
    private List<NameMatch> Match(List<(string Name, int Level)> levels, string? printedCode)
    {
        var names = new List<NameMatch>();
        var within = "";
        for (var i = 0; i < levels.Count; i++)
        {
            var (name, level) = levels[i];
            var inside = _rows.Where(r => r.Code.Length == 3 + (2 * level) && r.Code.StartsWith(within, StringComparison.Ordinal)).ToList();
            if (printedCode is not null && i == levels.Count - 1) inside = [.. _rows.Where(r => r.Code == printedCode)];
            var match = One(name, level, inside);
            names.Add(match);
            if (match.Code is not null) within = match.Code;
        }

        return names;
    }

    private static NameMatch One(string name, int level, List<(string Code, string Label, string Key)> inside)
    {
        var key = Key(name);
        var exact = inside.Where(r => r.Key == key || r.Key == Key(name + Classes.Expenditure)).Select(r => (r.Code, r.Label)).Distinct().ToList();
        if (exact.Select(e => e.Code).Distinct().Count() == 1)
            return new NameMatch(Levels[level], name, exact[0].Label, exact[0].Code, true);
        if (exact.Count > 1) return new NameMatch(Levels[level], name, exact[0].Label, null, false);
        var near = inside.Select(r => (r.Code, r.Label, Distance: Distance(key, r.Key))).Where(r => r.Distance * 2 <= Math.Max(key.Length, r.Label.Length))
            .OrderBy(r => r.Distance).ToList();
        if (near.Count == 0 || (near.Count > 1 && near[0].Distance == near[1].Distance && near[0].Code != near[1].Code))
            return new NameMatch(Levels[level], name, null, null, false);
        return new NameMatch(Levels[level], name, near[0].Label, near[0].Code, false);
    }

    /// <summary>How many letters must change, be added or dropped.</summary>
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            previous = row;
        }

        return previous[b.Length];
    }

    private static bool HoldsNames(AccountTable table) =>
        table.Key is TableKeys.GeneralBudget or TableKeys.Expenditure or TableKeys.Revenue or TableKeys.Appropriation
            or TableKeys.GovernmentFund or TableKeys.StateCapital;

    private static bool IsKey(string subject) => PrintedForms.IsLatin(subject[0]);

    private static string Key(string label) => string.Concat(label.Where(c => !char.IsWhiteSpace(c)).Select(PrintedForms.Normalize));
}
