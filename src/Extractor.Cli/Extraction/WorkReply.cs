using System.Text.Json;

namespace Extractor.Cli.Extraction;

/// <summary>What a worker answers. On one line.</summary>
/// <param name="Stop">Why no further document can be written (a full disk); null where the run can go on.</param>
internal sealed record WorkReply(ExtractionResult Result, string? Stop = null)
{
    public string ToLine() => JsonSerializer.Serialize(this, WorkLines.Default.WorkReply);

    public static WorkReply Parse(string line) => JsonSerializer.Deserialize(line, WorkLines.Default.WorkReply)!;
}
