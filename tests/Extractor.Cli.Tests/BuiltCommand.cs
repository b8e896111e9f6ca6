using System.Diagnostics;
using System.Text;

namespace Extractor.Cli.Tests;

/// <summary>The command as the build left it.</summary>
internal static class BuiltCommand
{
    public static string File { get; } = Path.Combine(
        ProjectFiles.Root, "src", "Extractor.Cli", "bin", Path.GetFileName(Path.GetDirectoryName(TestContext.CurrentContext.TestDirectory))!, "net10.0",
            "extractor");

    public static void IgnoreWhereMissing()
    {
        if (!System.IO.File.Exists(File)) Assert.Ignore($"There is no {File}: the command was built elsewhere, or for another system.");
    }

    public static CliRun Run(params string[] args) => Other(File, args);

    /// <summary>Another program run to its end.</summary>
    public static CliRun Other(string command, params string[] args)
    {
        using var process = Start(command, args);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output, error.Result);
    }

    public static Process Start(string command, params string[] args) => Process.Start(new ProcessStartInfo(command, args)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    })!;
}
