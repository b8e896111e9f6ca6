using Extractor.Domain;
using Newtonsoft.Json;

namespace Extractor.Cli.Extraction;

/// <summary>What a worker is asked: a file to read, and where its JSON goes. On one line.</summary>
internal sealed record WorkRequest(string File, string Target, Provenance? Provenance, string? Password)
{
    public string ToLine() => JsonConvert.SerializeObject(this, Formatting.None);

    public static WorkRequest Parse(string line) => JsonConvert.DeserializeObject<WorkRequest>(line)!;
}
