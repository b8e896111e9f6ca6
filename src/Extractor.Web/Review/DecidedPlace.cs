using System.Text.Json;
using System.Text.Json.Serialization;
using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Web.Review;

/// <summary>A printed span that a decided finding rested on.</summary>
/// <param name="Box">x0, y0, x1, y1 in points from the page's top left.</param>
internal sealed record DecidedPlace(int Page, double[] Box, string Text)
{
    public static DecidedPlace Of(Evidence place) =>
        new(place.Page, [Math.Round(place.Box.X0, 1), Math.Round(place.Box.Y0, 1), Math.Round(place.Box.X1, 1), Math.Round(place.Box.Y1, 1)], place.Text);

    /// <summary>The same text on the same page, and the boxes meet: another version of the reader may set them a little otherwise.</summary>
    public bool Is(Evidence place) =>
        Page == place.Page && Text == place.Text && new Box(Box[0] - 1, Box[1] - 1, Box[2] + 1, Box[3] + 1).Intersects(place.Box);

    public static string Write(IReadOnlyList<DecidedPlace> places) => JsonSerializer.Serialize([.. places], DecidedPlaceJson.Default.DecidedPlaceArray);

    public static IReadOnlyList<DecidedPlace> Read(string json) => JsonSerializer.Deserialize(json, DecidedPlaceJson.Default.DecidedPlaceArray) ?? [];
}

/// <summary>Written by generated code: a program compiled ahead has no other.</summary>
[JsonSerializable(typeof(DecidedPlace[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class DecidedPlaceJson : JsonSerializerContext;
