using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Problems;

namespace Extractor.Web.Documents;

/// <summary>Where the values of a disclosure stand on its pages.</summary>
internal static class PlacesOnPages
{
    public static readonly Phrase Unbound = new("未归入任何表述的数字", "a figure that no statement took");

    public static IReadOnlyDictionary<int, List<Mark>> Of(Disclosure disclosure)
    {
        var pages = new Dictionary<int, List<Mark>>();
        void Add(Evidence place, Mark mark)
        {
            if (!pages.TryGetValue(place.Page, out var marks)) pages[place.Page] = marks = [];
            marks.Add(mark);
        }

        for (var t = 0; t < disclosure.Tables.Count; t++) Table(disclosure.Tables[t], t + 1, Add);
        foreach (var statement in disclosure.Narrative.Statements)
        {
            for (var i = 0; i < statement.Operands.Count; i++)
            {
                var operand = statement.Operands[i];
                Add(operand.Evidence, new Mark(Kind(operand.Evidence, "operand"), Mark.BoxOf(operand.Evidence), "narrative", 0, OperandId(statement, i),
                    SourceNote.After(FigureNames.Operand(statement, operand), operand.Evidence)));
            }
        }

        foreach (var figure in disclosure.Narrative.Unbound)
            Add(figure.Evidence, new Mark("unbound", Mark.BoxOf(figure.Evidence), "narrative", 0, UnboundId(figure), Unbound));
        for (var i = 0; i < disclosure.Problems.Count; i++)
        {
            var problem = disclosure.Problems[i];
            if (problem.Evidence is { } place && problem.Severity != ProblemSeverity.Note)
                Add(place, new Mark("loss", Mark.BoxOf(place), "losses", 0, LossId(i), new(ProblemBook.Name(problem.Code).Chinese, problem.Message)));
        }

        return pages;
    }

    public static string CellId(int table, int row, int cell) => string.Create(CultureInfo.InvariantCulture, $"c{table}-{row}-{cell}");

    public static string OperandId(Statement statement, int operand) => string.Create(CultureInfo.InvariantCulture, $"s{statement.Number}-{operand}");

    public static string UnboundId(UnboundFigure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"u{figure.Evidence.Page}-{figure.Evidence.Box.X0:0}-{figure.Evidence.Box.Y0:0}");

    public static string LossId(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");

    private static string Kind(Evidence place, string kind) => SourceNote.IsDoubtful(place) ? "doubtful" : kind;

    private static void Table(AccountTable table, int number, Action<Evidence, Mark> add)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            for (var c = 0; c < row.Cells.Count; c++)
            {
                var cell = row.Cells[c];
                if (cell.Amount.State == CellState.Blank) continue;
                var kind = cell.Amount.State == CellState.Unreadable ? "loss" : Kind(cell.Evidence, "cell");
                add(cell.Evidence, new Mark(kind, Mark.BoxOf(cell.Evidence), "tables", number, CellId(number, r, c),
                    SourceNote.After(FigureNames.Cell(table, row, cell), cell.Evidence)));
            }
        }

        for (var i = 0; i < table.Grid.Count; i++)
        {
            var cell = table.Grid[i];
            if (cell.Evidence.Text.Any(char.IsAsciiDigit))
                add(cell.Evidence, new Mark(Kind(cell.Evidence, "cell"), Mark.BoxOf(cell.Evidence), "tables", number, CellId(number, cell.Row, cell.Column),
                    SourceNote.After(FigureNames.Title(table), cell.Evidence)));
        }
    }
}
