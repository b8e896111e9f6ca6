using Extractor.Domain;
using Extractor.Domain.Names;

namespace Extractor.Web.Review;

/// <summary>The states that a reviewer gives a finding.</summary>
internal static class DecisionState
{
    public const string Open = "open";
    public const string FalseAlarm = "false-alarm";

    public static IReadOnlyList<KeyName> All { get; } =
    [
        new("confirmed", "属实", "confirmed"),
        new(FalseAlarm, "误报", "false alarm"),
        new("rectified", "已整改", "rectified"),
        new("pending", "待核实", "to be verified"),
    ];

    public static bool IsKnown(string key) => key == Open || All.Any(s => s.Key == key);

    public static Phrase Name(string key) => All.FirstOrDefault(s => s.Key == key)?.Name ?? new("未复核", "not reviewed");
}
