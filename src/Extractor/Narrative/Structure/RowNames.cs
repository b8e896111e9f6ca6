using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>
/// 其中：小学教育60万元: the names of sections and items that the table of the general budget prints. They tell what a bare name in a sentence is; whether
/// the amounts agree is never asked here.
/// </summary>
internal sealed class RowNames
{
    public static readonly RowNames None = new([]);

    /// <summary>In characters: 外交, 其他 are words of sentences too.</summary>
    private const int Shortest = 3;

    private readonly HashSet<string> _names;

    public RowNames(IReadOnlyList<AccountTable> tables)
    {
        var rows = tables.FirstOrDefault(t => t.Key == TableKeys.GeneralBudget)?.Rows ?? [];
        _names =
        [
            .. rows.Where(r => r.Code is { Length: 5 or 7 }).GroupBy(r => CharacterForms.NameKey(r.Label))
                .Where(g => g.Key.Length >= Shortest && IsOne([.. g])).Select(g => g.Key),
        ];
        Longest = _names.Select(n => n.Length).DefaultIfEmpty().Max() + Classes.Expenditure.Length;
    }

    /// <summary>In characters: no name is longer, with 支出 behind it.</summary>
    public int Longest { get; }

    /// <summary>Whether words are a row's name, or it with 支出; not where several rows bear it that are not the same.</summary>
    public bool Bear(ReadOnlySpan<char> words) => _names.Count > 0 && words.Length <= Longest
        && (Holds(words) || (words.EndsWith(Classes.Expenditure) && Holds(words[..^Classes.Expenditure.Length])));

    private bool Holds(ReadOnlySpan<char> name) => _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>One row, or a section with its only item, which print the same.</summary>
    private static bool IsOne(IReadOnlyList<TableRow> rows) => rows.Count == 1
        || (rows.Count == 2 && rows[1].Code!.StartsWith(rows[0].Code!, StringComparison.Ordinal)
            && rows[0].Cells.Select(c => c.Amount.Number?.Value).SequenceEqual(rows[1].Cells.Select(c => c.Amount.Number?.Value)));
}
