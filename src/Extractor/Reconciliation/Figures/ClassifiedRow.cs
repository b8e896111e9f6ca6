using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>A row with a classification code, and the rows that its figures are the sum of.</summary>
internal sealed class ClassifiedRow(TableRow row)
{
    private readonly List<ClassifiedRow> _children = [];

    public TableRow Row => row;

    /// <summary>3 digits for a class, 5 for a section, 7 for an item.</summary>
    public string Code => row.Code!;

    /// <summary>The nearest printed code above; null for the uppermost level that is printed.</summary>
    public ClassifiedRow? Parent { get; private set; }

    public IReadOnlyList<ClassifiedRow> Children => _children;

    /// <summary>The rows that it is part of, the nearest first.</summary>
    public IEnumerable<ClassifiedRow> Above
    {
        get
        {
            for (var above = Parent; above is not null; above = above.Parent)
                yield return above;
        }
    }

    internal void Adopt(ClassifiedRow child)
    {
        child.Parent = this;
        _children.Add(child);
    }
}
