using System.Text.Json;
using Extractor.Cli.Inputs;
using Extractor.Domain;

namespace Extractor.Cli.Extraction;

/// <summary>What a worker is asked: a file to read, and where its JSON goes. On one line.</summary>
internal sealed record WorkRequest(string File, string Target, Provenance? Provenance, PdfReading Reading)
{
    public string ToLine() => JsonSerializer.Serialize(this, WorkLines.Default.WorkRequest);

    public static WorkRequest Parse(string line) => JsonSerializer.Deserialize(line, WorkLines.Default.WorkRequest)!;
}
