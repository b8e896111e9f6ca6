using System.Text.Json;
using Extractor.Cli.Inputs;
using Extractor.Domain;

namespace Extractor.Cli.Extraction;

/// <summary>What a worker is asked: a file to read, and where its JSON goes. On one line.</summary>
/// <param name="Signature">What its JSON says of what read it: reckoned once for all workers, for the models of recognition are megabytes.</param>
/// <param name="MostOutput">Bytes that its JSON may take; null for what its own length allows.</param>
internal sealed record WorkRequest(string File, string Target, Provenance? Provenance, PdfReading Reading, string Signature, long? MostOutput)
{
    public string ToLine() => JsonSerializer.Serialize(this, WorkLines.Default.WorkRequest);

    public static WorkRequest Parse(string line) => JsonSerializer.Deserialize(line, WorkLines.Default.WorkRequest)!;
}
