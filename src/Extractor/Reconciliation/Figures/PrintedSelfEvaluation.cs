using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;

namespace Extractor.Reconciliation.Figures;

/// <summary>A self-evaluation form as the checks read it, and what the narrative says of its project.</summary>
internal sealed class PrintedSelfEvaluation(SelfEvaluationForm form, IReadOnlyList<PrintedStatement> statements)
{
    public SelfEvaluationForm Form => form;

    /// <summary>The statements on the form's project, told by its name.</summary>
    public IReadOnlyList<PrintedStatement> Statements => statements;

    public Phrase Name => new($"自评表“{Project}”", $"Form “{Project}”");

    /// <summary>The row of all funds: the first that prints a full-year budget.</summary>
    public SelfEvaluationRow? AllFunds => form.Funds.FirstOrDefault(r => r.Cell(SelfEvaluationColumns.FullYearBudget) is { State: CellState.Amount });

    /// <summary>金额合计 over a department's tasks; null where none is printed.</summary>
    public SelfEvaluationRow? AllTasks => form.Tasks.LastOrDefault(r => r.Label.Contains("合计", StringComparison.Ordinal)
        || r.Label.Contains("总计", StringComparison.Ordinal));

    /// <summary>A department's form is of no project.</summary>
    private string Project => (form.Project ?? (form.Key == TableKeys.DepartmentSelfEvaluation ? form.Title : null))?.Text ?? "";

    public static IReadOnlyList<PrintedSelfEvaluation> Of(PrintedAccounts accounts) => accounts.Forms;

    /// <summary>Whether a note, a head or an entry of the form says something.</summary>
    public bool Says(PrintedAccounts accounts, Func<string, bool> what)
    {
        var tables = form.Tables.Select(number => accounts.Disclosure.Tables.ElementAtOrDefault(number - 1)).OfType<AccountTable>().ToList();
        var printed = tables.SelectMany(t => t.Notes).Concat(tables.SelectMany(t => t.Columns).Select(c => c.Head))
            .Concat(tables.SelectMany(t => t.Grid).Select(c => c.Evidence)).Concat(form.Entries.Select(e => e.Value));
        return printed.Any(e => what(CharacterFolding.Unspaced(e.Text)));
    }

    /// <summary>The figure of a cell; null where the row has none there, or prints a dash.</summary>
    public Figure? Figure(SelfEvaluationRow? row, ColumnKey column)
    {
        if (row?.Cell(column) is not { State: CellState.Amount or CellState.Unreadable } cell)
            return null;
        var (measure, scale) = cell.Unit switch
        {
            "%" => (FigureMeasure.Percentage, 1m),
            "分" => (FigureMeasure.Score, 1m),
            "元" => (FigureMeasure.Money, 1m),
            "万元" => (FigureMeasure.Money, 10_000m),
            "亿元" => (FigureMeasure.Money, 100_000_000m),
            _ => (FigureMeasure.Count, 1m),
        };
        var state = cell.Number is null ? CellState.Unreadable : cell.State;
        return new Figure($"self-evaluation/{Project}/{row.Label}/{column}", cell.Evidence, state, measure, cell.Value ?? 0m, scale, cell.Number?.Decimals ?? 0)
        {
            Text = cell.Number?.Text ?? cell.Text,
        };
    }
}
