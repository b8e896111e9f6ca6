using System.ComponentModel;
using System.Globalization;

namespace Extractor.Benchmarks;

/// <summary>A way to go through all files of a folder.</summary>
/// <param name="Take">Goes through the copies once; it is given a folder for what is written.</param>
internal sealed record Contender(string Name, Func<CopyFolder, string, Measurement> Take)
{
    public const string Whole = "extract, check";

    /// <summary>The yardsticks.</summary>
    public static IReadOnlyList<Contender> Others { get; } =
    [
        FileByFile("mutool draw -F stext", "mutool", file => ["draw", "-q", "-F", "stext", "-o", "/dev/null", file]),
        FileByFile("pdftotext -bbox-layout", "pdftotext", file => ["-bbox-layout", file, "/dev/null"]),
    ];

    /// <summary>Letters and rulings and no more, in one process, compiled as it runs.</summary>
    public static Contender Reader { get; } =
        new("letters and rulings", (copies, _) => OwnProcess.Run([ReaderRun.Argument, .. copies.Files]));

    /// <summary>The command as users run it: PDFs to JSON, several at a time; then the checks over that.</summary>
    public static IReadOnlyList<Contender> Own(BenchmarkOptions options)
    {
        var jobs = options.Jobs.ToString(CultureInfo.InvariantCulture);
        return
        [
            new("extract", (copies, output) => Measurement.Of(options.Command, [["extract", copies.Folder, "--out", output, "--jobs", jobs]], () =>
                Directory.EnumerateFiles(output, "*.json").Any())),
            new("check", (_, output) => Measurement.Of(options.Command, [["check", output, "--format", "json"]])),
        ];
    }

    /// <summary>Null where there is no such program.</summary>
    public Measurement? TryTake(CopyFolder copies, string output)
    {
        try
        {
            return Take(copies, output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static Contender FileByFile(string name, string command, Func<string, string[]> arguments) =>
        new(name, (copies, _) => Measurement.Of(command, copies.Files.Select(arguments)));
}
