using Newtonsoft.Json;

namespace Extractor.Cli.Extraction;

/// <summary>What a worker answers. On one line.</summary>
/// <param name="Stop">Why no further document can be written (a full disk); null where the run can go on.</param>
internal sealed record WorkReply(ExtractionResult Result, string? Stop = null)
{
    public string ToLine() => JsonConvert.SerializeObject(this, Formatting.None);

    public static WorkReply Parse(string line) => JsonConvert.DeserializeObject<WorkReply>(line)!;
}
