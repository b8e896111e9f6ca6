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

    /// <summary>Among how many rows a name is looked for that none of them spells: more than any published table has under one class.</summary>
    private const int MostNear = 500;

    private readonly ILookup<string, Row> _byKey;
    private readonly ILookup<string, Row> _byCode;

    /// <summary>By the length of their codes and what these begin with: nothing, a class, a section.</summary>
    private readonly ILookup<(int Length, string Within), Row> _inside;

    private readonly Dictionary<(string Name, int Level, string Within, string? Code), NameMatch> _matches = [];
    private readonly Dictionary<string, int> _levels = [];

    public NameResolver(IReadOnlyList<AccountTable> tables)
    {
        Row[] rows = [.. tables.Where(HoldsNames)
            .SelectMany(t => t.Rows).Where(r => r.Code is { Length: 3 or 5 or 7 } && r.Label.Length > 0)
            .Select(r => (r.Code!, r.Label)).Distinct().Select((r, place) => new Row(place, r.Item1, r.Label, CharacterForms.NameKey(r.Label)))];
        _byKey = rows.ToLookup(r => r.Key);
        _byCode = rows.ToLookup(r => r.Code);
        _inside = rows.SelectMany(r => ((string[])["", r.Code[..3], r.Code[..Math.Min(5, r.Code.Length)]]).Distinct().Select(w => (Within: w, Row: r)))
            .ToLookup(r => (r.Row.Code.Length, r.Within), r => r.Row);
    }

    public Statement Resolve(Statement statement)
    {
        if (_byKey.Count == 0 || statement.Subject.Length == 0) return statement;
        var levels = statement.Kind switch
        {
            StatementKinds.ItemExecution => ItemLevels(statement),
            StatementKinds.ClassComposition or StatementKinds.ExpenditureComposition or StatementKinds.AppropriationComposition
                when !IsKey(statement.Subject) && !Flows.OtherAlone.Is(statement.Subject) => [(statement.Subject, 0)],
            _ => [],
        };
        if (levels.Count == 0) return statement;
        var names = Match(levels, statement.Code);
        if (statement.Kind != StatementKinds.ItemExecution && names is [{ Label: null }]) return statement;
        return statement with { Names = names, Code = statement.Code ?? (names[^1].IsExact ? names[^1].Code : null) };
    }

    private List<(string Name, int Level)> ItemLevels(Statement statement)
    {
        var parts = statement.Subject.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var last = statement.Code is { } code ? (code.Length - 3) / 2 : parts is [var alone] ? LevelOf(alone)
            : parts is [var above, var below] && LevelOf(above) == 0 && LevelOf(below) == 1 ? 1 : 2;
        return [.. parts.Select((p, i) => (p, Math.Max(0, last - (parts.Length - 1 - i))))];
    }

    /// <summary>A name alone is an item's, unless only a class or a section bears it.</summary>
    private int LevelOf(string name)
    {
        if (_levels.TryGetValue(name, out var level)) return level;
        var lengths = Spelt(name).Select(r => r.Code.Length).ToHashSet();
        return _levels[name] = lengths.Count == 0 || lengths.Contains(7) ? 2 : lengths.Contains(3) ? 0 : 1;
    }

    /// <summary>The rows that bear a name, with or without 支出, in the order of the tables.</summary>
    private IEnumerable<Row> Spelt(string name)
    {
        var rows = _byKey[CharacterForms.NameKey(name)].Concat(_byKey[CharacterForms.NameKey(name + Classes.Expenditure)]).OrderBy(r => r.Place).ToList();
        return rows.Count > 0 || !name.EndsWith(Classes.Expenditure, StringComparison.Ordinal) ? rows
            : _byKey[CharacterForms.NameKey(name[..^Classes.Expenditure.Length])];
    }

    /// <summary>From the class down, each inside the one above.</summary>
    private List<NameMatch> Match(List<(string Name, int Level)> levels, string? printedCode)
    {
        var names = new List<NameMatch>();
        var within = "";
        for (var i = 0; i < levels.Count; i++)
        {
            var (name, level) = levels[i];
            var asked = (name, level, within, i == levels.Count - 1 ? printedCode : null);
            if (!_matches.TryGetValue(asked, out var match)) _matches[asked] = match = One(name, level, within, asked.Item4);
            names.Add(match);
            if (match.Code is not null) within = match.Code;
        }

        return names;
    }

    private NameMatch One(string name, int level, string within, string? printedCode)
    {
        var length = 3 + (2 * level);
        var exact = Spelt(name).Where(r => printedCode is null ? r.Code.Length == length && r.Code.StartsWith(within, StringComparison.Ordinal)
            : r.Code == printedCode).Select(r => (r.Code, r.Label)).Distinct().ToList();
        if (exact.Select(e => e.Code).Distinct().Count() == 1)
            return new NameMatch(Levels[level], name, exact[0].Label, exact[0].Code, true);
        if (exact.Count > 1) return new NameMatch(Levels[level], name, exact[0].Label, null, false);
        var key = CharacterForms.NameKey(name);
        var near = (printedCode is null ? _inside[(length, within)] : _byCode[printedCode]).Take(MostNear)
            .Select(r => (r.Code, r.Label, Distance: Distance(key, r.Key))).Where(r => r.Distance * 2 <= Math.Max(key.Length, r.Label.Length))
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

    private static bool IsKey(string subject) => CharacterForms.IsLatin(subject[0]);

    /// <param name="Place">In the order of the tables.</param>
    private sealed record Row(int Place, string Code, string Label, string Key);
}
