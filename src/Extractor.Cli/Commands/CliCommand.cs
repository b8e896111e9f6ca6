using System.CommandLine;

namespace Extractor.Cli.Commands;

/// <summary>A command: what it is called, what its help says, and what it does.</summary>
internal abstract class CliCommand
{
    public abstract string Name { get; }

    public abstract string Summary { get; }

    /// <summary>What the exit code says, a line for each.</summary>
    public virtual IReadOnlyList<string> ExitCodeMeanings => ["0  done", "2  an input could not be read"];

    /// <summary>What else the help says: a title and its lines.</summary>
    public virtual IReadOnlyList<string> Notes => [];

    /// <summary>Whole command lines, shown below the help.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>Adds the arguments and options, and gives back what runs the command with their values; it returns the exit code.</summary>
    public abstract Func<ParseResult, Terminal, int> Configure(Command command);
}
