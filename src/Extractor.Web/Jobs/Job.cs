using System.Text.Json.Serialization;

namespace Extractor.Web.Jobs;

/// <summary>A PDF on its way into the store.</summary>
/// <param name="Name">As people call it: the file's name, or that of an upload.</param>
/// <param name="State">waiting, reading, done, kept (read before) or failed.</param>
/// <param name="Message">Why it failed.</param>
/// <param name="Key">The document, once it is in the store.</param>
internal sealed record Job(long Id, string Name, string State, string? Message = null, string? Key = null)
{
    [JsonIgnore]
    public string File { get; init; } = "";

    [JsonIgnore]
    public bool IsUpload { get; init; }

    [JsonIgnore]
    public bool IsOver => State is "done" or "kept" or "failed";
}

/// <summary>Written by generated code: a program compiled ahead has no other.</summary>
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(JobProgress))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class JobJson : JsonSerializerContext;
