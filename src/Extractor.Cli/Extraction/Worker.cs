using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Output;
using Extractor.Output.Json;

namespace Extractor.Cli.Extraction;

/// <summary>
/// Reads documents one after the other, whatever becomes of one. As a process of its own it can be stopped over a document that takes too long.
/// </summary>
internal static class Worker
{
    /// <summary>What a worker's objects may hold on to from one document to the next; what models hold stays.</summary>
    private const long MostIdleBytes = 192L << 20;

    /// <summary>A request a line on the standard input, a reply a line on the standard output, until the input ends.</summary>
    public static int Run()
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        using var requests = new BlockingCollection<WorkRequest>();
        new Thread(() => Receive(requests)) { IsBackground = true }.Start();
        foreach (var request in requests.GetConsumingEnumerable())
        {
            output.WriteLine(Do(request, CancellationToken.None).ToLine());
            if (GC.GetGCMemoryInfo().TotalCommittedBytes > MostIdleBytes) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }

        return ExitCodes.Success;
    }

    public static WorkReply Do(WorkRequest request, CancellationToken cancellation)
    {
        try
        {
            var disclosure = PdfInput.ExtractWhole(request.File, request.Reading with { Cancellation = cancellation }) with { Provenance = request.Provenance };
            return Write(request, disclosure with { Engine = LacksModels(disclosure) ? null : request.Signature });
        }
        catch (UserErrorException error)
        {
            return new WorkReply(ExtractionResult.Failed(request.File, error.Message));
        }
        catch (OutOfMemoryException)
        {
            return new WorkReply(ExtractionResult.Failed(
                request.File, $"{request.File}: needs more memory than one document may take. Read it with fewer --jobs or more --memory."));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new WorkReply(ExtractionResult.Failed(
                request.File, $"{request.File}: this should not happen: {error.Message} ({error.GetType().Name}). Please report it with the file."));
        }
    }

    /// <summary>A document whose scanned pages could not be read for want of models is read again when they are there.</summary>
    private static bool LacksModels(Disclosure disclosure) => disclosure.Problems.Any(LetterProblems.RecognitionMissing.Is);

    /// <remarks>The input ends when the run that asks is gone, however it went: nobody waits for the document at hand, and the next run may be reading it
    /// already.</remarks>
    private static void Receive(BlockingCollection<WorkRequest> requests)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        while (input.ReadLine() is { } line) requests.Add(WorkRequest.Parse(line));
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }

    private static WorkReply Write(WorkRequest request, Disclosure disclosure)
    {
        var most = request.MostOutput ?? OutputLimit.Of(new FileInfo(request.File).Length);
        try
        {
            OutputFile.Write(request.Target, output => DisclosureWriter.Write(output, disclosure), most);
            return new WorkReply(ExtractionResult.Of(request.File, disclosure));
        }
        catch (OutputLimitException)
        {
            return Write(request with { MostOutput = long.MaxValue }, DisclosureSize.Fit(disclosure, most));
        }
        catch (UserErrorException error)
        {
            var isFull = !OutputFolder.HasRoom(Path.GetDirectoryName(request.Target)!);
            return new WorkReply(ExtractionResult.Failed(request.File, error.Message), isFull ? error.Message : null);
        }
    }
}
