using System.Globalization;
using Extractor.Domain;

namespace Extractor.Cli.Extraction;

/// <summary>How far a run is.</summary>
internal sealed class BatchCounts(int total)
{
    private readonly int[] _byStatus = new int[3];
    public int ExitCode { get; private set; }

    /// <summary>Documents that an earlier run read.</summary>
    public int Kept { get; private set; }

    /// <summary>Whether every document was told of.</summary>
    public bool IsAll => Done == total;

    private int Done => _byStatus.Sum();

    public void Add(ExtractionResult result)
    {
        _byStatus[(int)result.Status]++;
        ExitCode = Math.Max(ExitCode, result.ExitCode);
        if (result.IsKept) Kept++;
    }

    /// <summary>12 of 1000, 3.2/s, 5 min left; 8 complete, 3 partial, 1 failed</summary>
    public string Progress(TimeSpan elapsed)
    {
        var read = Done - Kept;
        var rate = read / Math.Max(elapsed.TotalSeconds, 0.001);
        var speed = read == 0 ? ""
            : string.Create(CultureInfo.InvariantCulture, $", {rate:0.0}/s, {Duration(TimeSpan.FromSeconds((total - Done) / rate))} left");
        return string.Create(CultureInfo.InvariantCulture, $"{Done} of {total}{speed}; {Statuses}");
    }

    public string Summary(string folder)
    {
        var kept = Kept > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {Kept} read before") : "";
        var missing = Done < total ? string.Create(CultureInfo.InvariantCulture, $"; {total - Done} not read") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{total} document{(total == 1 ? "" : "s")}: {Statuses}{kept}{missing}; JSON in {folder}");
    }

    private string Statuses => string.Create(
        CultureInfo.InvariantCulture,
        $"{With(DisclosureStatus.Complete)} complete, {With(DisclosureStatus.Partial)} partial, {With(DisclosureStatus.Failed)} failed");

    private int With(DisclosureStatus status) => _byStatus[(int)status];

    private static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
        { TotalMinutes: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.0} h"),
    };
}
