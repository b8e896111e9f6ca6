using System.Text.Json.Serialization;
using Extractor.Domain;

namespace Extractor.Web.Jobs;

/// <summary>A PDF on its way into the store.</summary>
/// <param name="Name">As people call it: the file's name, or that of an upload.</param>
/// <param name="State">waiting, reading, done, kept (read before) or failed.</param>
/// <param name="Key">The document, once it is in the store.</param>
internal sealed record Job(long Id, string Name, string State, string? Key = null)
{
    /// <summary>Why it failed.</summary>
    [JsonIgnore]
    public Phrase? Failure { get; init; }

    /// <summary>The same in the reader's language.</summary>
    public string? Message { get; private init; }

    [JsonIgnore]
    public string File { get; init; } = "";

    [JsonIgnore]
    public bool IsUpload { get; init; }

    public Job In(Language language) => this with { Message = Failure?.In(language) };

    [JsonIgnore]
    public bool IsOver => State is "done" or "kept" or "failed";
}

/// <summary>Written by generated code: a program compiled ahead has no other.</summary>
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(JobProgress))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class JobJson : JsonSerializerContext;
