using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json;

namespace Extractor.Output.Csv;

/// <summary>performance-projects.csv: one line for each part of the disclosure that speaks of a project, with its budget, execution and score.</summary>
/// <remarks>Amounts are in yuan, rates in percent, scores in points.</remarks>
internal sealed class PerformanceProjectsCsv : ICsvFile
{
    public string Name => "performance-projects.csv";

    public IReadOnlyList<string> Columns { get; } =
    [
        "document", "project", "part", "number", "name", "match", "initial_budget", "full_year_budget", "executed", "execution_rate",
        "fund_weight", "fund_score", "total_weight", "total_score", "page", "x0", "y0", "x1", "y1",
    ];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        var disclosure = document.Disclosure;
        var statements = disclosure.Narrative.Statements.DistinctBy(s => s.Number).ToDictionary(s => s.Number);
        foreach (var project in disclosure.Attachments.Projects)
        {
            foreach (var link in project.Links.Where(l => IsThere(disclosure, statements, l))) Write(csv, disclosure, statements, project, link);
        }
    }

    /// <summary>A file written by another hand may link to nothing.</summary>
    private static bool IsThere(Disclosure disclosure, Dictionary<int, Statement> statements, ProjectLink link) => link.Part switch
    {
        ProjectPart.Form => link.Number <= disclosure.Attachments.Forms.Count,
        ProjectPart.Report => link.Number <= disclosure.Attachments.Reports.Count,
        _ => statements.ContainsKey(link.Number),
    };

    private static void Write(
        CsvWriter csv, Disclosure disclosure, Dictionary<int, Statement> statements, PerformanceProject project, ProjectLink link)
    {
        csv.Text(disclosure.Document.Name).Text(project.Name).Text(EnumWords.Part.Write(link.Part)).Number(link.Number).Text(link.Name)
            .Text(EnumWords.Match.Write(link.Match));
        switch (link.Part)
        {
            case ProjectPart.Form:
                WriteForm(csv, disclosure.Attachments.Forms[link.Number - 1]);
                break;
            case ProjectPart.Report:
                var report = disclosure.Attachments.Reports[link.Number - 1];
                WriteStatements(csv, [.. report.Statements.Where(s => s.Kind == StatementKinds.PerformanceReport)], report.Title);
                break;
            default:
                var statement = statements[link.Number];
                WriteStatements(csv, [statement], statement.Sentence);
                break;
        }
        csv.EndLine();
    }

    private static void WriteForm(CsvWriter csv, SelfEvaluationForm form)
    {
        var funds = form.Funds.FirstOrDefault(f => f.Cells.Any(c => c.State == CellState.Amount));
        csv.Number(Value(funds, SelfEvaluationColumns.InitialBudget)).Number(Value(funds, SelfEvaluationColumns.FullYearBudget))
            .Number(Value(funds, SelfEvaluationColumns.Executed)).Number(Value(funds, SelfEvaluationColumns.ExecutionRate))
            .Number(Value(funds, SelfEvaluationColumns.Weight)).Number(Value(funds, SelfEvaluationColumns.Score))
            .Number(Value(form.Total, SelfEvaluationColumns.Weight)).Number(Value(form.Total, SelfEvaluationColumns.Score))
            .Place(form.Project ?? form.Title ?? new Evidence(form.Pages[0], default, ""));
    }

    private static void WriteStatements(CsvWriter csv, IReadOnlyList<Statement> statements, Evidence place)
    {
        decimal? Operand(OperandKey key) => statements.SelectMany(s => s.Operands).FirstOrDefault(o => o.Key == key)?.Value;
        csv.Number(Operand(OperandKey.InitialBudget)).Number(Operand(OperandKey.FullYearBudget))
            .Number(Operand(OperandKey.Executed)).Number(Operand(OperandKey.Completion))
            .Text(null).Text(null).Text(null).Number(Operand(OperandKey.Score))
            .Place(place);
    }

    private static decimal? Value(SelfEvaluationRow? row, ColumnKey column) => row?.Cell(column)?.Value;
}
