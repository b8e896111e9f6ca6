using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Extractor.Cli.Extraction;

/// <summary>The worker's other end: starts it, asks it, and ends it when a document takes too long.</summary>
internal sealed class WorkerProcess(BatchOptions options) : IDisposable
{
    /// <summary>The command line of a worker.</summary>
    public const string Argument = "--worker";

    private Process? _process;

    /// <exception cref="OperationCanceledException">The run was cancelled; the document is lost.</exception>
    public WorkReply Do(WorkRequest request, CancellationToken cancellation)
    {
        try
        {
            return Ask(request, cancellation);
        }
        catch (IOException)
        {
            return Died(request);
        }
    }

    public void Dispose()
    {
        if (_process is null) return;
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    private WorkReply Ask(WorkRequest request, CancellationToken cancellation)
    {
        _process ??= Start();
        _process.StandardInput.WriteLine(request.ToLine());
        _process.StandardInput.Flush();
        var reply = _process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask();
        if (!reply.Wait((int)options.Timeout.TotalMilliseconds, cancellation))
        {
            Dispose();
            return new WorkReply(ExtractionResult.Failed(request.File, string.Create(
                CultureInfo.InvariantCulture,
                $"{request.File}: not read within {options.Timeout.TotalSeconds:0.###} seconds. Give it more time with --timeout.")));
        }

        return reply.Result is { } line ? WorkReply.Parse(line) : Died(request);
    }

    private WorkReply Died(WorkRequest request)
    {
        Dispose();
        return new WorkReply(ExtractionResult.Failed(request.File, $"{request.File}: its reader ended in the middle of it, probably for want of memory. Read it with fewer --jobs or more --memory."));
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) != "extractor") UseRuntime(start);
        start.ArgumentList.Add(Argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = options.Memory.ToString("x", CultureInfo.InvariantCulture);
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Started as 'dotnet extractor.dll', or inside another program.</summary>
    private static void UseRuntime(ProcessStartInfo start)
    {
        if (Path.GetFileNameWithoutExtension(start.FileName) != "dotnet") start.FileName = "dotnet";
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "extractor.dll"));
    }
}
