namespace Extractor.Benchmarks;

/// <summary>This program, in a process of its own.</summary>
internal static class OwnProcess
{
    public static Measurement Run(IEnumerable<string> arguments) => Measurement.Of(Environment.ProcessPath!, [[.. Assembly, .. arguments]]);

    /// <summary>Started as <c>dotnet Extractor.Benchmarks.dll</c>, the process is dotnet, and is told what to run.</summary>
    private static string[] Assembly =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(OwnProcess).Assembly.Location] : [];
}
