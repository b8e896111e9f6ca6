using System.Diagnostics;

namespace Extractor.Deployment.Tests;

/// <summary>The SDK's command, as a user calls it.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>Runs it and gives what it printed; fails the test where it fails.</summary>
    public static string Run(string folder, params string[] args) => Run("dotnet", folder, args);

    /// <summary>The same for another program.</summary>
    public static string Run(string command, string folder, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(command, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDDISABLENODEREUSE"] = "1", ["RunAnalyzers"] = "false" },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Longest)) process.Kill(entireProcessTree: true);
        Assert.That(process.ExitCode, Is.Zero, $"{command} {string.Join(' ', args)}\n{output.Result}\n{error.Result}");
        return output.Result + error.Result;
    }
}
