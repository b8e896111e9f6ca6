using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>A SHA-256: files are called after it, so that nothing else may stand there.</summary>
internal sealed class HashType : JsonType<string?>
{
    private const int Digits = 64;

    public override JsonSchemaPart Schema { get; } = new([("type", "string"), ("pattern", "^[0-9a-f]{64}$")]);

    public override void Write(JsonOutput json, string name, string? value) => json.Member(name, value);

    public override void Write(ref JsonLine line, string name, string? value) => line.Member(name, value);

    /// <remarks>One that is cut leads nowhere either.</remarks>
    public override string Read(ref JsonCursor json)
    {
        var text = json.String();
        return text.Length <= Digits && text.All(char.IsAsciiHexDigitLower) ? text : throw json.Error("expected a SHA-256 in hexadecimal digits");
    }
}
