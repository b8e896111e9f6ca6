using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Extractor.Cli.Extraction;

namespace Extractor.Cli;

/// <summary>What happens around the commands: the streams, the interrupt, and the one question that needs no command line parser.</summary>
internal static class EntryPoint
{
    /// <summary>What a command may take to end by itself, its files put in order, before it is ended.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(500);

    /// <summary>The product's version, as the file says.</summary>
    public static string Version { get; } =
        typeof(EntryPoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static int Run(string[] args)
    {
        if (args is ["--version"]) return TellVersion();
        return args is [WorkerProcess.Argument] ? Worker.Run() : RunCommand(args);
    }

    private static int TellVersion()
    {
        try
        {
            StandardOutput.Open(1).Write(Encoding.UTF8.GetBytes(Version + "\n"));
            return ExitCodes.Success;
        }
        catch (OutputEndedException)
        {
            return ExitCodes.Failure;
        }
    }

    private static int RunCommand(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        var interruption = new Interruption();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Cancel(signal, cancellation, interruption));
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Cancel(signal, cancellation, interruption));
        var error = new StreamWriter(StandardOutput.Open(2), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        var output = new StreamWriter(StandardOutput.Open(1), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        var terminal = new Terminal(Console.In, output, error, !Console.IsErrorRedirected, cancellation.Token)
        { ShowsOutput = !Console.IsOutputRedirected, Interruption = interruption };
        return CommandLine.Run(args, terminal);
    }

    /// <remarks>A command that waits for a file which gives nothing (a pipe) cannot end by itself.</remarks>
    private static void Cancel(PosixSignalContext signal, CancellationTokenSource cancellation, Interruption interruption)
    {
        signal.Cancel = true;
        new Thread(() => EndForced(interruption)) { IsBackground = true }.Start();
        cancellation.Cancel();
    }

    private static void EndForced(Interruption interruption)
    {
        Thread.Sleep(Farewell);
        try
        {
            StandardOutput.Open(2).Write(Encoding.UTF8.GetBytes(interruption.Message));
        }
        catch (IOException)
        {
        }

        Environment.Exit(interruption.ExitCode);
    }
}
