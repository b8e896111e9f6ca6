using System.Runtime.InteropServices;
using System.Text;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Pdf;

namespace Extractor.Cli.Extraction;

/// <summary>Reads documents one after the other, whatever becomes of one. As a process of its own it can be stopped over a document that takes too long.</summary>
internal static class Worker
{
    /// <summary>A request a line on the standard input, a reply a line on the standard output, until the input ends.</summary>
    public static int Run()
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        while (input.ReadLine() is { } line) output.WriteLine(Do(WorkRequest.Parse(line)).ToLine());
        return ExitCodes.Success;
    }

    public static WorkReply Do(WorkRequest request)
    {
        try
        {
            var disclosure = PdfInput.Extract(request.File, new PdfReaderOptions { Password = request.Password, Timeout = null }) with { Engine = EngineVersion.Current, Provenance = request.Provenance };
            return Write(request, disclosure);
        }
        catch (UserErrorException error)
        {
            return new WorkReply(ExtractionResult.Failed(request.File, error.Message));
        }
        catch (OutOfMemoryException)
        {
            return new WorkReply(ExtractionResult.Failed(request.File, $"{request.File}: needs more memory than one document may take. Read it with fewer --jobs or more --memory."));
        }
        catch (Exception error)
        {
            return new WorkReply(ExtractionResult.Failed(request.File, $"{request.File}: this should not happen: {error.Message} ({error.GetType().Name}). Please report it with the file."));
        }
    }

    private static WorkReply Write(WorkRequest request, Disclosure disclosure)
    {
        try
        {
            OutputFile.Write(request.Target, output => DisclosureWriter.Write(output, disclosure));
            return new WorkReply(ExtractionResult.Of(request.File, disclosure));
        }
        catch (UserErrorException error)
        {
            return new WorkReply(ExtractionResult.Failed(request.File, error.Message), error.Message);
        }
    }
}
