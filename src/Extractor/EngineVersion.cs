using System.Reflection;
using Extractor.Pdf;

namespace Extractor;

/// <summary>Which build of the program read a document.</summary>
internal static class EngineVersion
{
    /// <summary>The version and, after a plus sign, what tells builds of different sources apart: 0.1.0+1c40f2a95e03d7b8.</summary>
    public static string Current { get; } = $"{Version(typeof(Pipeline).Assembly)}+{Build(typeof(PdfDocument).Assembly)}{Build(typeof(Pipeline).Assembly)}";

    private static string Version(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <remarks>The compiler derives the identity of a module from its sources: the same sources give the same one.</remarks>
    private static string Build(Assembly assembly) => assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];
}
