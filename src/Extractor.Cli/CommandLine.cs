using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Extractor.Cli.Commands;
using Extractor.Cli.Outputs;
using Extractor.Store;

namespace Extractor.Cli;

/// <summary>Puts the commands together, runs the one that is asked for, and turns what goes wrong into a sentence and an exit code.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal streams)
    {
        var terminal = streams with
        {
            Error = new MessageWriter(streams.Error),
            Output = streams.ShowsOutput
            ? new CleanWriter(streams.Output) : streams.Output
        };
        try
        {
            var parsed = Build(terminal).Parse(args.Length == 0 ? ["--help"] : args);
            var exitCode = parsed.Errors.Count > 0 ? UsageError(parsed, terminal) : args.Contains("") ? EmptyArgument(terminal) : Invoke(parsed, terminal);
            terminal.Output.Flush();
            return exitCode;
        }
        catch (OutputEndedException ended)
        {
            return Complain(terminal, $"the output could not be written to its end ({ended.Message.TrimEnd('.')}).");
        }
        catch (OperationCanceledException) when (terminal.Cancellation.IsCancellationRequested)
        {
            terminal.Error.Write(terminal.Interruption.Message);
            return terminal.Interruption.ExitCode;
        }
        catch (UserErrorException error)
        {
            return Complain(terminal, error.Message);
        }
        catch (Exception error) when (error is StoreException or IOException or UnauthorizedAccessException)
        {
            return Complain(terminal, error.Message);
        }
        catch (Exception error)
        {
            return Complain(terminal, $"this should not happen: {error.Message} ({error.GetType().Name}). Please report it with the command and the file.");
        }
    }

    private static IEnumerable<string> Commands => CommandList.All.Select(c => c.Name);

    /// <summary>The root with every command in it.</summary>
    public static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Turns published Chinese final accounts (部门决算公开 PDF) into typed tables, bound narrative figures and checks.")
        { HelpName = "extractor" };
        foreach (var definition in CommandList.All)
        {
            var command = new Command(definition.Name, definition.Summary);
            var run = definition.Configure(command);
            command.SetAction(parsed => run(parsed, terminal));
            root.Subcommands.Add(command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show what the command takes, with examples.";
        help.Action = new CommandHelpAction((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        return root;
    }

    private static int Invoke(ParseResult parsed, Terminal terminal) => parsed.Invoke(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
        Output = terminal.Output,
        Error = terminal.Error,
    });

    private static int UsageError(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in Messages(parsed)) terminal.Error.WriteLine($"extractor: {message}");
        var name = command is RootCommand ? "extractor" : $"extractor {command.Name}";
        terminal.Error.WriteLine($"Run '{name} --help' for what it takes, with examples.");
        return ExitCodes.Failure;
    }

    /// <remarks>A variable of a shell that is not set: it names nothing, whatever stands for it.</remarks>
    private static int EmptyArgument(Terminal terminal) =>
        Complain(terminal, "one of the arguments is empty. Name a file, a folder or a value in its place, or leave it out.");

    private static IEnumerable<string> Messages(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..]
            ? [$"'{unknown}' is no command.{Meant(unknown, Commands)} The commands are {string.Join(", ", Commands)}."]
            : parsed.Errors.Select(e => e.SymbolResult is OptionResult { Tokens: [var given] } option && Complaint(option.Option, given.Value) is { } kind
                ? $"{option.Option.Name} {given.Value}: this is {kind}"
                : string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>What an option's value is not, where it must be a number or one of a few words.</summary>
    private static string? Complaint(Option option, string given) => option.HelpName?.Split('|') is { Length: > 1 } words
        ? $"none of {string.Join(", ", words)}.{Meant(given, words)}" : Number(option);

    /// <summary>What an option's value must be, where it must be a number.</summary>
    private static string? Number(Option option) => (Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) switch
    {
        var type when type == typeof(int) => "no whole number.",
        var type when type == typeof(double) => "no number.",
        _ => null,
    };

    /// <summary>The word that takes the fewest changes, if it takes two at most.</summary>
    private static string Meant(string unknown, IEnumerable<string> words)
    {
        var (name, distance) = words.Select(w => (w, Distance: Distance(unknown.ToLowerInvariant(), w))).MinBy(c => c.Distance);
        return distance <= 2 ? $" Did you mean '{name}'?" : "";
    }

    /// <summary>Letters to add, leave out or change (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++) (diagonal, row[j])
                = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }

    private static int Complain(Terminal terminal, string message)
    {
        terminal.Error.WriteLine($"extractor: {message}");
        return ExitCodes.Failure;
    }
}
