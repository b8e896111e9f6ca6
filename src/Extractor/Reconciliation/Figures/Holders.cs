namespace Extractor.Reconciliation.Figures;

/// <summary>The statements that have an operand, in the order of the document and by their sections.</summary>
internal sealed class Holders
{
    private readonly Dictionary<string, List<PrintedStatement>> _bySection = [];

    public Holders(IEnumerable<PrintedStatement> statements)
    {
        foreach (var statement in statements)
        {
            First ??= statement;
            var section = SectionOf(statement);
            if (!_bySection.TryGetValue(section, out var inSection)) _bySection[section] = inSection = [];
            inSection.Add(statement);
        }
    }

    public PrintedStatement? First { get; }

    /// <summary>The first in the section of another statement.</summary>
    public PrintedStatement? InSection(PrintedStatement from) => _bySection.GetValueOrDefault(SectionOf(from))?[0];

    /// <summary>The last in the section of another statement that stands no later.</summary>
    public PrintedStatement? Before(PrintedStatement from) =>
        _bySection.GetValueOrDefault(SectionOf(from)) is { } all && Count(all, from.Statement.Number) is > 0 and var upTo ? all[upTo - 1] : null;

    /// <summary>How many stand no later than a number: they stand in its order.</summary>
    private static int Count(List<PrintedStatement> statements, int number)
    {
        var (low, high) = (0, statements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (statements[middle].Statement.Number <= number) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static string SectionOf(PrintedStatement statement) => statement.Statement.SectionPath;
}
