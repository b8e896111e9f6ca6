using Extractor.Pdf;
using SharpFuzz;

namespace Extractor.Fuzz.Guided;

/// <summary>A copy of this program in which the assemblies that are tried say which branches they take.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Tried = [typeof(Disclosure).Assembly.GetName().Name!, typeof(PdfDocument).Assembly.GetName().Name!];

    /// <summary>Files of data in the form of code: they would only fill the map.</summary>
    private static readonly string[] PassedOver = ["<PrivateImplementationDetails>", "System.Text.RegularExpressions.Generated"];

    public static void Write(string folder)
    {
        var source = AppContext.BaseDirectory;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        foreach (var assembly in Tried)
        {
            Fuzzer.Instrument(Path.Combine(folder, $"{assembly}.dll"), type => !PassedOver.Any(p => type.StartsWith(p, StringComparison.Ordinal)),
                Options.Value);
        }
    }
}
