using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Extractor.Cli.Extraction;

namespace Extractor.Cli;

/// <summary>What happens around the commands: the streams, the interrupt, and the one question that needs no command line parser.</summary>
internal static class EntryPoint
{
    /// <summary>The product's version, as the file says.</summary>
    public static string Version { get; } =
        typeof(EntryPoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static int Run(string[] args)
    {
        if (args is ["--version"])
        {
            Console.Out.WriteLine(Version);
            return ExitCodes.Success;
        }

        return args is [WorkerProcess.Argument] ? Worker.Run() : RunCommand(args);
    }

    private static int RunCommand(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Cancel(signal, cancellation));
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Cancel(signal, cancellation));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        var terminal = new Terminal(Console.In, output, error, !Console.IsErrorRedirected, cancellation.Token);
        return CommandLine.Run(args, terminal);
    }

    private static void Cancel(PosixSignalContext signal, CancellationTokenSource cancellation)
    {
        signal.Cancel = true;
        cancellation.Cancel();
    }
}
