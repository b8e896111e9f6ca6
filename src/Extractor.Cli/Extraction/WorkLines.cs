using System.Text.Json.Serialization;

namespace Extractor.Cli.Extraction;

/// <summary>Requests and replies as lines of JSON, read and written by generated code: a command compiled ahead has no other.</summary>
[JsonSerializable(typeof(WorkRequest))]
[JsonSerializable(typeof(WorkReply))]
internal sealed partial class WorkLines : JsonSerializerContext;
