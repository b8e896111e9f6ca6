using System.CommandLine;
using Extractor.Cli.Inputs;
using Extractor.Ocr;

namespace Extractor.Cli.Commands;

/// <summary>The options of every command that reads PDFs.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _password = new("--password")
    {
        Description = "The password of encrypted PDFs; those that open without one need none.",
        HelpName = "PASSWORD",
    };

    private readonly Option<string> _ocr = new("--ocr")
    {
        Description = "Scanned pages: auto reads those without text, off none, force also those with a hidden layer of text.",
        HelpName = "auto|off|force",
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<string> _device = new("--ocr-device")
    {
        Description = "What recognises scanned pages: cpu, or gpu where the ONNX Runtime beside the program drives one.",
        HelpName = "cpu|gpu",
        DefaultValueFactory = _ => "cpu",
    };

    private readonly Option<double?> _timeout = new("--timeout") { Description = PdfReading.TimeDescription, HelpName = "SECONDS" };

    private readonly Option<string> _engine = new("--engine")
    {
        Description = "What reads the PDF: own, the program's reader; pdfpig, the library PdfPig, which takes longer and tells less.",
        HelpName = "own|pdfpig",
        DefaultValueFactory = _ => "own",
    };

    public ReadingOptions()
    {
        _ocr.AcceptOnlyFromAmong("auto", "off", "force");
        _device.AcceptOnlyFromAmong("cpu", "gpu");
        _engine.AcceptOnlyFromAmong("own", "pdfpig");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_engine);
        command.Options.Add(_ocr);
        command.Options.Add(_device);
        command.Options.Add(_password);
        command.Options.Add(_timeout);
    }

    /// <param name="pages">Scanned pages that are recognised at a time.</param>
    /// <exception cref="UserErrorException">The time is none, or the device is not to be had.</exception>
    public PdfReading Of(ParseResult parsed, Terminal terminal, int pages = 1) =>
        CommonOptions.Within(parsed.GetValue(_timeout), new PdfReading(
            parsed.GetValue(_password), Mode(parsed.GetValue(_ocr)), pages, parsed.GetValue(_engine) == "pdfpig" ? PdfEngine.PdfPig : PdfEngine.Own,
            Device: Device(parsed.GetValue(_device)))
        { Cancellation = terminal.Cancellation });

    private static OcrDevice Device(string? name)
    {
        var device = name == "gpu" ? OcrDevice.Gpu : OcrDevice.Cpu;
        try
        {
            OcrReader.Require(device);
        }
        catch (OcrDeviceException error)
        {
            throw new UserErrorException($"--ocr-device {name}: {error.Message}", error);
        }

        return device;
    }

    private static OcrMode Mode(string? name) => name switch
    {
        "off" => OcrMode.Off,
        "force" => OcrMode.Force,
        _ => OcrMode.Auto,
    };
}
