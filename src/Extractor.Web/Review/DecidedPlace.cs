using System.Text.Json;
using System.Text.Json.Serialization;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Web.Documents;

namespace Extractor.Web.Review;

/// <summary>A printed span that a decided finding rested on.</summary>
/// <param name="Box">x0, y0, x1, y1 in points from the page's top left.</param>
/// <param name="Document">The SHA-256 of the other document in which it stands; null where it stands in the document of the decision.</param>
internal sealed record DecidedPlace(int Page, double[] Box, string Text, string? Document = null)
{
    public static DecidedPlace Of(CitedFigure cited) => new(cited.Place.Page, Mark.BoxOf(cited.Place), cited.Place.Text, cited.Other);

    /// <summary>The same text on the same page, and the boxes meet: another version of the reader may set them a little otherwise.</summary>
    public bool Is(CitedFigure cited) => Document == cited.Other && Page == cited.Place.Page && Text == cited.Place.Text
        && new Box(Box[0] - 1, Box[1] - 1, Box[2] + 1, Box[3] + 1).Intersects(cited.Place.Box);

    public static string Write(IReadOnlyList<DecidedPlace> places) => JsonSerializer.Serialize([.. places], DecidedPlaceJson.Default.DecidedPlaceArray);

    public static IReadOnlyList<DecidedPlace> Read(string json) => JsonSerializer.Deserialize(json, DecidedPlaceJson.Default.DecidedPlaceArray) ?? [];
}

/// <summary>Written by generated code: a program compiled ahead has no other.</summary>
[JsonSerializable(typeof(DecidedPlace[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class DecidedPlaceJson : JsonSerializerContext;
