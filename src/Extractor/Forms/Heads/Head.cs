using Extractor.Domain;

namespace Extractor.Forms.Heads;

/// <summary>The head of a table: how many rows it takes, and its columns.</summary>
internal sealed record Head(int RowCount, IReadOnlyList<HeadColumn> Columns, IReadOnlyList<ColumnGroup> Groups)
{
    /// <summary>Of the labels of expenditure, whatever the page's edge cut off the head over them.</summary>
    private static readonly string[] ExpenditureLabels = ["按功能分类", "按支出", "按经济分类", "支出功能分类"];

    public bool IsEmpty => Columns.All(c => c.Path.Count == 0);

    public IEnumerable<HeadColumn> Figures => Columns.Where(c => c.Role == ColumnRole.Figure);

    public bool Has(string word) => Columns.Any(c => c.Has(word));

    public bool HasFigure(string word) => Figures.Any(c => c.Has(word));

    public bool HasAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Has(word)) return true;
        }
        return false;
    }

    /// <summary>Where a form has two sides, the groups know theirs by the word 收入 or 支出 over them, else by their order.</summary>
    public Head WithSides() => this with
    {
        Groups = [.. Groups.Select((g, i) => g with { Side = SideOf(g) ?? (i == 0 ? TableSide.Revenue : TableSide.Expenditure) })],
    };

    private static TableSide? SideOf(ColumnGroup group)
    {
        if (group.Labels.Any(static l => Array.Exists(ExpenditureLabels, l.Has))) return TableSide.Expenditure;
        foreach (var column in group.Labels.Concat(group.Figures))
        {
            if (column.Path.Count < 2) continue;
            if (column.Path[0].StartsWith("收入", StringComparison.Ordinal) || column.Path[0] is "本年收入" or "资金来源") return TableSide.Revenue;
            if (column.Path[0].StartsWith("支出", StringComparison.Ordinal) || column.Path[0] is "本年支出" or "资金运用") return TableSide.Expenditure;
        }
        return null;
    }

    /// <summary>The same columns, though the words over them are drawn otherwise: as many, in the same roles, most heads alike.</summary>
    public bool IsLike(Head other) =>
        Columns.Count == other.Columns.Count
        && Columns.Zip(other.Columns).All(p => p.First.Role == p.Second.Role)
        && Groups.Zip(other.Groups).All(p => SideOf(p.First) == SideOf(p.Second))
        && (2 * Columns.Zip(other.Columns).Count(p => p.First.Leaf == p.Second.Leaf) > Columns.Count || IsCutFrom(other));

    /// <summary>The other head printed again, of which a word processor shows the first lines.</summary>
    private bool IsCutFrom(Head other) =>
        Columns.Zip(other.Columns).All(p => p.First.Leaf.Length > 0 && p.Second.Leaf.StartsWith(p.First.Leaf, StringComparison.Ordinal));

    /// <summary>Both print the same words over the same number of columns.</summary>
    public bool SameAs(Head other) =>
        Columns.Count == other.Columns.Count && Columns.Zip(other.Columns).All(p => p.First.Words == p.Second.Words);
}
