using System.Globalization;
using Extractor.Domain;

namespace Extractor.Web.Documents;

/// <summary>What is said beside a figure that was recognised in a picture; nothing beside one that the file holds as text.</summary>
internal static class SourceNote
{
    public static Phrase Of(Evidence place) => place.Recognition switch
    {
        null => "",
        { IsDoubtful: true, Alternative: { } other } => new($"扫描识别，存疑（或为{other}）", $"recognised with doubt, or {other}"),
        { IsDoubtful: true } => new("扫描识别，存疑", "recognised with doubt"),
        { Confidence: { } confidence } => Sure(Math.Floor(100 * confidence).ToString("0", CultureInfo.InvariantCulture)),
        _ => new("扫描识别", "recognised"),
    };

    public static Phrase After(Phrase title, Evidence place) =>
        place.Recognition is null ? title : title + new Phrase("（", " (") + Of(place) + new Phrase("）", ")");

    /// <summary>Whether the figure may be another.</summary>
    public static bool IsDoubtful(Evidence place) => place.Recognition is { IsDoubtful: true };

    private static Phrase Sure(string percent) => new($"扫描识别，置信度 {percent}%", $"recognised, {percent}% sure");
}
