using System.Globalization;
using Extractor.Domain;

namespace Extractor.Web.Documents;

/// <summary>What is said beside a figure that was recognised in a picture; nothing beside one that the file holds as text.</summary>
internal static class SourceNote
{
    public static string Of(Evidence place) => place.Recognition switch
    {
        null => "",
        { IsDoubtful: true, Alternative: { } other } => $"扫描识别，存疑（或为{other}）",
        { IsDoubtful: true } => "扫描识别，存疑",
        { Confidence: { } confidence } => string.Create(CultureInfo.InvariantCulture, $"扫描识别，置信度 {Math.Floor(100 * confidence):0}%"),
        _ => "扫描识别",
    };

    public static string After(string title, Evidence place) => Of(place) is { Length: > 0 } note ? $"{title}（{note}）" : title;

    /// <summary>Whether the figure may be another.</summary>
    public static bool IsDoubtful(Evidence place) => place.Recognition is { IsDoubtful: true };
}
