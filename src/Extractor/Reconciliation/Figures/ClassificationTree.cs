using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>The coded rows of a table by their nesting: 2080505 under 20805 under 208.</summary>
internal sealed class ClassificationTree
{
    /// <summary>More digits than any classification has are no code.</summary>
    private const int LongestCode = 16;

    private readonly Dictionary<string, ClassifiedRow> _byCode = [];

    private ClassificationTree()
    {
    }

    public IReadOnlyList<ClassifiedRow> Rows { get; private init; } = [];

    /// <summary>The uppermost printed level: the classes, or the sections where no class is printed.</summary>
    public IReadOnlyList<ClassifiedRow> Roots { get; private set; } = [];

    /// <summary>A code that stands twice with different figures: the rows are of several bodies, and no sum holds over them.</summary>
    public string? RepeatedCode { get; private set; }

    public ClassifiedRow? Find(string code) => _byCode.GetValueOrDefault(code);

    public static ClassificationTree Of(IEnumerable<TableRow> rows)
    {
        var kept = new List<ClassifiedRow>();
        var tree = new ClassificationTree { Rows = kept };
        foreach (var row in rows.Where(r => r.Code is { Length: > 0 and <= LongestCode } code && code.All(char.IsAsciiDigit)))
        {
            if (!tree._byCode.TryGetValue(row.Code!, out var first))
                kept.Add(tree._byCode[row.Code!] = new ClassifiedRow(row));
            else if (!SameFigures(first.Row, row))
                tree.RepeatedCode ??= row.Code;
        }

        foreach (var row in kept)
            tree.ParentOf(row.Code)?.Adopt(row);
        tree.Roots = [.. kept.Where(r => r.Parent is null)];
        return tree;
    }

    /// <summary>A row printed again at the head of a continuation page is the same row.</summary>
    public static bool SameFigures(TableRow a, TableRow b) =>
        a.Cells.Select(c => c.Amount.Text).SequenceEqual(b.Cells.Select(c => c.Amount.Text));

    private ClassifiedRow? ParentOf(string code)
    {
        for (var length = code.Length - 1; length >= 3; length--)
        {
            if (_byCode.TryGetValue(code[..length], out var parent))
                return parent;
        }

        return null;
    }
}
