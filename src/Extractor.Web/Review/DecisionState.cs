namespace Extractor.Web.Review;

/// <summary>The states that a reviewer gives a finding.</summary>
internal static class DecisionState
{
    public const string Open = "open";
    public const string FalseAlarm = "false-alarm";

    public static IReadOnlyList<(string Key, string Chinese, string English)> All { get; } =
    [
        ("confirmed", "属实", "confirmed"),
        (FalseAlarm, "误报", "false alarm"),
        ("rectified", "已整改", "rectified"),
        ("pending", "待核实", "to be verified"),
    ];

    public static bool IsKnown(string key) => key == Open || All.Any(s => s.Key == key);

    public static string Chinese(string key) => All.FirstOrDefault(s => s.Key == key).Chinese ?? "未复核";
}
