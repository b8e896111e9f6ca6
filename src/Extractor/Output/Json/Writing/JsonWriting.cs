using System.Globalization;
using Newtonsoft.Json;

namespace Extractor.Output.Json.Writing;

/// <summary>Members and values as this format writes them: what is absent is left out, decimals keep every digit.</summary>
internal static class JsonWriting
{
    public static void Member(this JsonOutput json, string name, string? value)
    {
        if (value is null) return;
        json.WritePropertyName(name, escape: false);
        json.WriteValue(value);
    }

    public static void Member(this JsonOutput json, string name, int? value)
    {
        if (value is not { } number) return;
        json.WritePropertyName(name, escape: false);
        json.WriteValue(number);
    }

    public static void Member(this JsonOutput json, string name, bool value)
    {
        json.WritePropertyName(name, escape: false);
        json.WriteValue(value);
    }

    /// <remarks>Newtonsoft would write 4 as 4.0: the decimals of an amount are part of what was printed.</remarks>
    public static void Member(this JsonOutput json, string name, decimal? value)
    {
        if (value is not { } number) return;
        json.WritePropertyName(name, escape: false);
        json.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
    }

    public static void Member<T>(this JsonOutput json, string name, T value, Action<JsonOutput, T> write)
    {
        json.WritePropertyName(name, escape: false);
        write(json, value);
    }

    public static void List<T>(this JsonOutput json, string name, IReadOnlyList<T> values, Action<JsonOutput, T> write)
    {
        json.WritePropertyName(name, escape: false);
        json.WriteStartArray();
        foreach (var value in values) write(json, value);
        json.WriteEndArray();
    }

    /// <summary>A list that is left out where it is empty.</summary>
    public static void OptionalList<T>(this JsonOutput json, string name, IReadOnlyList<T> values, Action<JsonOutput, T> write)
    {
        if (values.Count > 0) json.List(name, values, write);
    }

    /// <summary>Whole numbers, on one line.</summary>
    public static void Integers(this JsonOutput json, string name, IReadOnlyList<int> values)
    {
        json.WritePropertyName(name, escape: false);
        var formatting = json.Formatting;
        json.WriteStartArray();
        json.Formatting = Formatting.None;
        foreach (var value in values) json.WriteValue(value);
        json.WriteEndArray();
        json.Formatting = formatting;
    }
}
