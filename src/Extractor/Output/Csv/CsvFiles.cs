namespace Extractor.Output.Csv;

/// <summary>The CSV files of an export; a further kind of file is a class and a line here.</summary>
internal static class CsvFiles
{
    public static IReadOnlyList<ICsvFile> All { get; } =
    [
        new DocumentsCsv(),
        new TableCellsCsv(),
        new StatementsCsv(),
        new UnboundCsv(),
        new PerformanceProjectsCsv(),
        new PerformanceIndicatorsCsv(),
        new ParagraphsCsv(),
        new FindingsCsv(),
        new ProblemsCsv(),
    ];
}
