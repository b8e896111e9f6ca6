using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Output.Csv;

/// <summary>performance-indicators.csv: one line for each indicator of each self-evaluation form.</summary>
internal sealed class PerformanceIndicatorsCsv : ICsvFile
{
    public string Name => "performance-indicators.csv";

    public IReadOnlyList<string> Columns { get; } =
    [
        "document", "form", "project", "level_1", "level_2", "level_3", "target", "target_relation", "target_value", "target_unit",
        "actual", "actual_value", "actual_unit", "weight", "score", "deviation", "reason", "page", "x0", "y0", "x1", "y1",
    ];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        var disclosure = document.Disclosure;
        for (var i = 0; i < disclosure.Attachments.Forms.Count; i++)
        {
            var form = disclosure.Attachments.Forms[i];
            foreach (var row in form.Indicators)
            {
                csv.Text(disclosure.Document.Name).Number(i + 1).Text(form.Project?.Text);
                Write(csv, row);
            }
        }
    }

    private static void Write(CsvWriter csv, SelfEvaluationRow row)
    {
        var (target, actual) = (row.Cell(SelfEvaluationColumns.Target), row.Cell(SelfEvaluationColumns.Actual));
        csv.Text(row.Parents.ElementAtOrDefault(0)).Text(row.Parents.ElementAtOrDefault(1)).Text(row.Label)
            .Text(target?.Text).Text(target?.Relation).Number(target?.Value).Text(target?.Unit)
            .Text(actual?.Text).Number(actual?.Value).Text(actual?.Unit)
            .Number(row.Cell(SelfEvaluationColumns.Weight)?.Value).Number(row.Cell(SelfEvaluationColumns.Score)?.Value)
            .Text(row.Cell(SelfEvaluationColumns.Deviation)?.Text).Text(row.Cell(SelfEvaluationColumns.Reason)?.Text)
            .Place(row.Evidence)
            .EndLine();
    }
}
