using System.Text.Json.Serialization;
using Extractor.Domain;

namespace Extractor.Web.Documents;

/// <summary>A box on a page, and what it was taken for.</summary>
/// <param name="Kind">cell, operand, doubtful (either, recognised in a picture with doubt), unbound (a figure that no statement took) or loss (what could not
/// be read).</param>
/// <param name="Tab">The part of the reading that shows it: tables, narrative, losses.</param>
/// <param name="Table">The number of the table, from 1; 0 for what stands in none.</param>
/// <param name="Target">The id of the element that shows it.</param>
/// <param name="Name">What the figure was bound to.</param>
internal sealed record Mark(string Kind, double[] Box, string Tab, int Table, string Target, [property: JsonIgnore] Phrase Name)
{
    /// <summary>What the reader is told of it, in their language.</summary>
    public string Title { get; private init; } = "";

    public Mark In(Language language) => this with { Title = Name.In(language) };

    public static double[] BoxOf(Evidence place) =>
        [Math.Round(place.Box.X0, 1), Math.Round(place.Box.Y0, 1), Math.Round(place.Box.X1, 1), Math.Round(place.Box.Y1, 1)];
}

/// <summary>Written by generated code: a program compiled ahead has no other.</summary>
[JsonSerializable(typeof(List<Mark>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class MarkJson : JsonSerializerContext;
