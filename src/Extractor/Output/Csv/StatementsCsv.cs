using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>statements.csv: one line for each figure of each statement.</summary>
internal sealed class StatementsCsv : ICsvFile
{
    public string Name => "statements.csv";

    public IReadOnlyList<string> Columns { get; } =
    [
        "document", "statement", "kind", "subject", "code", "operand", "text", "unit", "value", "page", "x0", "y0", "x1", "y1",
        "basis", "section_path", "reason", "sentence", "source", "confidence", "doubtful",
    ];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        var disclosure = document.Disclosure;
        foreach (var statement in disclosure.Narrative.Statements)
        {
            foreach (var operand in statement.Operands) WriteOperand(csv, disclosure, statement, operand);
        }
    }

    private static void WriteOperand(CsvWriter csv, Disclosure disclosure, Statement statement, Operand operand) => csv
        .Text(disclosure.Document.Name).Number(statement.Number).Text(statement.Kind).Text(statement.Subject).Text(statement.Code)
        .Text(operand.Key.Text).Text(operand.Number.Text).Text(operand.Unit).Number(operand.Value)
        .Place(operand.Evidence)
        .Text(operand.Basis?.Text).Text(statement.SectionPath).Text(statement.Reason).Text(statement.Sentence.Text)
        .Source(operand.Evidence)
        .EndLine();
}
