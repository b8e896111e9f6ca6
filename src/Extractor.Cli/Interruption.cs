namespace Extractor.Cli;

/// <summary>What the end by Ctrl-C or SIGTERM comes to.</summary>
internal sealed class Interruption
{
    /// <summary>For a command that serves until it is ended, that is its usual end.</summary>
    public bool IsUsual { get; set; }

    public int ExitCode => IsUsual ? ExitCodes.Success : ExitCodes.Interrupted;

    /// <summary>What is told of it; nothing of a usual end.</summary>
    public string Message => IsUsual ? "" : "extractor: interrupted\n";
}
