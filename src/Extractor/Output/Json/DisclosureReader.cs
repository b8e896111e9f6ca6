using System.Text;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>Reads what <see cref="DisclosureWriter"/> wrote, exactly: amounts and boxes come back digit for digit.</summary>
internal static class DisclosureReader
{
    /// <param name="file">The bytes of a JSON file.</param>
    /// <exception cref="DisclosureFormatException">The text is no disclosure of this version.</exception>
    public static Disclosure Read(ReadOnlySpan<byte> file)
    {
        var json = new JsonCursor(JsonText.Utf8(file));
        var disclosure = DisclosureJson.Shape.Read(ref json);
        json.End();
        return disclosure;
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static Disclosure ReadText(string text) => Read(Encoding.UTF8.GetBytes(text));
}
