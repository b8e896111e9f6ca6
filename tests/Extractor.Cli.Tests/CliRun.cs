namespace Extractor.Cli.Tests;

/// <summary>A command run inside the test, with what it printed.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static CliRun Of(params string[] args) => WithInput("", args);

    public static CliRun WithInput(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var exitCode = CommandLine.Run(args, new Terminal(reader, output, error, false, CancellationToken.None));
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
