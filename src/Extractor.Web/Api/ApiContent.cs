using Extractor.Web.Api.Answers;

namespace Extractor.Web.Api;

/// <summary>What an answer holds.</summary>
/// <param name="MediaType">As the answer's head names it.</param>
/// <param name="Shape">The type that is written as JSON; null for files.</param>
/// <param name="Definition">What the items are, or the whole is: a definition of the schema of what 'extract' writes.</param>
internal sealed record ApiContent(string MediaType, Type? Shape = null, string? Definition = null)
{
    private const string Json = "application/json";

    /// <summary>The schema of what 'extract' writes, as a whole.</summary>
    public const string Whole = "disclosure";

    public static ApiContent Of<T>() => new(Json, typeof(T));

    /// <summary>A part of what 'extract' wrote.</summary>
    public static ApiContent Part(string definition) => new(Json, null, definition);

    /// <summary>A page of such parts.</summary>
    public static ApiContent Parts(string definition) => new(Json, typeof(Listing<System.Text.Json.JsonElement>), definition);

    public static ApiContent File(string mediaType) => new(mediaType);

    public bool IsFile => Shape is null && Definition is null;
}
