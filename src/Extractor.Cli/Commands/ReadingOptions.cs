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

    public ReadingOptions() => _ocr.AcceptOnlyFromAmong("auto", "off", "force");

    public void AddTo(Command command)
    {
        command.Options.Add(_ocr);
        command.Options.Add(_password);
    }

    /// <param name="pages">Scanned pages that are recognised at a time.</param>
    public PdfReading Of(ParseResult parsed, int pages = 1) => new(parsed.GetValue(_password), Mode(parsed.GetValue(_ocr)), pages);

    private static OcrMode Mode(string? name) => name switch
    {
        "off" => OcrMode.Off,
        "force" => OcrMode.Force,
        _ => OcrMode.Auto,
    };
}
