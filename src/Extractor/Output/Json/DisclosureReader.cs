using System.Text;
using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>Reads what <see cref="DisclosureWriter"/> wrote, exactly: amounts and boxes come back digit for digit.</summary>
internal static class DisclosureReader
{
    /// <param name="file">The bytes of a JSON file.</param>
    /// <exception cref="DisclosureFormatException">The text is no disclosure of this version.</exception>
    public static Disclosure Read(ReadOnlySpan<byte> file)
    {
        return Read(new JsonCursor(JsonText.Utf8(file)));
    }

    /// <summary>
    /// As much as the checks of one document look at: the cells of tables that are not recognised only in final accounts, where units may be listed in one.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static Disclosure ReadForChecks(ReadOnlySpan<byte> file)
    {
        var text = JsonText.Utf8(file);
        return Read(new JsonCursor(text) { SkipsGrids = DisclosureHead.FamilyOf(text) is { } family && family != DocumentFamily.FinalAccounts });
    }

    private static Disclosure Read(JsonCursor json)
    {
        var disclosure = DisclosureJson.Shape.Read(ref json);
        json.End();
        return disclosure;
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static Disclosure ReadText(string text) => Read(Encoding.UTF8.GetBytes(text));
}
