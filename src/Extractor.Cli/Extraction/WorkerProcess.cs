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
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <remarks>The thread waits in the read itself; who cannot wait longer ends the process, and with it the read.</remarks>
    private WorkReply Ask(WorkRequest request, CancellationToken cancellation)
    {
        var process = _process ??= Start();
        using var watch = new WorkerWatch(process, options.Timeout, request.Reading.MostTime);
        string? line;
        using (cancellation.Register(process.Kill))
        {
            process.StandardInput.WriteLine(request.ToLine());
            process.StandardInput.Flush();
            line = process.StandardOutput.ReadLine();
        }

        if (line is not null) return WorkReply.Parse(line);
        cancellation.ThrowIfCancellationRequested();
        return watch.HasEnded ? TooSlow(request) : Died(request);
    }

    private WorkReply TooSlow(WorkRequest request)
    {
        Dispose();
        return new WorkReply(ExtractionResult.Failed(request.File, string.Create(
            CultureInfo.InvariantCulture,
            $"{request.File}: not read within {options.Timeout.TotalSeconds:0.###} seconds. Give it more time with --timeout.")));
    }

    private WorkReply Died(WorkRequest request)
    {
        Dispose();
        return new WorkReply(ExtractionResult.Failed(
            request.File, $"{request.File}: its reader ended in the middle of it, probably for want of memory. Read it with fewer --jobs or more --memory."));
    }

    /// <summary>
    /// Bytes of new objects between two collections. By default they fill the processor's last cache, hundreds of megabytes on a server,
    /// each page of which the system must first provide: this much is reused instead.
    /// </summary>
    private const int NewObjects = 64 << 20;

    /// <summary>Bytes from which an object is kept apart. A page's letters live no longer than the rest, and fresh pages of memory cost more.</summary>
    private const int LargeObject = 16 << 20;

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) != "extractor") UseRuntime(start);
        start.ArgumentList.Add(Argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = options.Memory.ToString("x", CultureInfo.InvariantCulture);
        // Who sets it for the program sets it for its workers.
        start.Environment.TryAdd("DOTNET_GCgen0size", NewObjects.ToString("x", CultureInfo.InvariantCulture));
        start.Environment.TryAdd("DOTNET_GCLOHThreshold", LargeObject.ToString("x", CultureInfo.InvariantCulture));
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
