namespace Extractor.Cli;

/// <summary>What a command's end says to a script.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Something was found that wants a look: a partial document, a contradiction.</summary>
    public const int Finding = 1;

    /// <summary>An input could not be read, an output not written, or the command line not understood.</summary>
    public const int Failure = 2;

    /// <summary>Ended by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
