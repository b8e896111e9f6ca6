using System.Globalization;
using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>119: the row numbers of a form count on.</summary>
internal sealed class LineNumberCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "119",
        new("行次连续", "The row numbers of a form count on"),
        new("表中每一列行次，自上而下每行加一；缺号可能是未读出的行，不论",
            "each column of row numbers from top to bottom; a number left out may be a row that was not read, and is left alone"),
        new("算术：行次是行的序号，栏次公式按行次引用各行", "Arithmetic: they number the rows, and the form's formulas refer to rows by them"),
        new("行次 28 之后为 39，再后为 30", "28, then 39, then 30"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from table in accounts.Tables
        from column in Columns(table.Table.LineNumbers)
        where column.Count > 2
        from verdict in Count(table, column)
        select verdict;

    /// <summary>A number that does not stand below the one before it begins a new column.</summary>
    private static IEnumerable<List<Evidence>> Columns(IReadOnlyList<Evidence> numbers)
    {
        List<Evidence> column = [];
        foreach (var number in numbers)
        {
            if (column.Count > 0 && (number.Box.X0 > column[^1].Box.X1 || number.Box.X1 < column[^1].Box.X0))
            {
                yield return column;
                column = [];
            }

            column.Add(number);
        }

        yield return column;
    }

    private IEnumerable<Verdict> Count(PrintedTable table, List<Evidence> column)
    {
        var values = column.ConvertAll(e => int.TryParse(e.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0);
        var slips = Enumerable.Range(1, column.Count - 1).Where(i => IsSlip(values, i)).ToList();
        foreach (var i in slips)
        {
            yield return Judge.Says(
                Rule,
                Outcome.Disagrees,
                table.Name + new Phrase($" 行次“{values[i - 1]}”之后为“{values[i]}”", $": row {values[i - 1]} is followed by row {values[i]}"),
                new CitedFigure($"{table.Key}/line-number", column[i]),
                new CitedFigure($"{table.Key}/line-number", column[i - 1]));
        }

        if (slips.Count == 0)
            yield return Judge.Says(Rule, Outcome.Agrees, table.Name + new Phrase(" 行次连续", ": the row numbers count on"),
                new CitedFigure($"{table.Key}/line-number", column[0]));
    }

    /// <summary>The numbers go on as if it were another, or it is one that has been: not one that goes on from a wrong one.</summary>
    private static bool IsSlip(List<int> values, int i)
    {
        if (values[i] == values[i - 1] + 1 || values[i] == 1)
            return false;
        var goesOn = i + 1 < values.Count && values[i + 1] == values[i - 1] + 2;
        var wasWrong = i > 1 && values[i] == values[i - 2] + 2;
        return goesOn || (values[i] <= values[i - 1] && !wasWrong);
    }
}
