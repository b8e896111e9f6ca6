using Extractor.Domain;

namespace Extractor.Output.Csv;

internal static class CsvEvidence
{
    /// <summary>The fields page, x0, y0, x1, y1.</summary>
    public static CsvWriter Place(this CsvWriter csv, Evidence evidence) => csv
        .Number(evidence.Page)
        .Points(evidence.Box.X0)
        .Points(evidence.Box.Y0)
        .Points(evidence.Box.X1)
        .Points(evidence.Box.Y1);

    /// <summary>The fields source, confidence and doubtful.</summary>
    public static CsvWriter Source(this CsvWriter csv, Evidence evidence) => csv
        .Text(evidence.Source)
        .Number((decimal?)evidence.Recognition?.Confidence)
        .Text(evidence.Recognition is { IsDoubtful: true } ? "true" : "");
}
