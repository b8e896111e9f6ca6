using System.Text.Json.Serialization;
using Extractor.Forms;
using Extractor.Ocr;
using Extractor.Pdf;
using Extractor.PdfPig;

namespace Extractor.Cli.Inputs;

/// <summary>How PDFs are to be read.</summary>
/// <param name="Pages">Scanned pages of one document that are recognised at a time.</param>
/// <param name="Verify">Whether every figure is held to what the other engine reads.</param>
/// <param name="Seconds">Processor time that one document may take; the recognition of scanned pages is not counted.</param>
internal sealed record PdfReading(string? Password = null, OcrMode Ocr = OcrMode.Auto, int Pages = 1, PdfEngine Engine = PdfEngine.Own, bool Verify = false,
    double Seconds = PdfReading.DefaultSeconds, OcrDevice Device = OcrDevice.Cpu)
{
    public const double DefaultSeconds = 60;

    /// <summary>Stops the reading.</summary>
    [JsonIgnore]
    public CancellationToken Cancellation { get; init; }

    /// <summary>How much a file may ask for.</summary>
    [JsonIgnore]
    public PdfReaderOptions Limits => new() { Password = Password, Timeout = TimeSpan.FromSeconds(Seconds), Cancellation = Cancellation };

    /// <summary>What read a document, as its JSON says: a run that reads otherwise does not take it for its own.</summary>
    [JsonIgnore]
    public string Signature => EngineVersion.Current
        + (Engine == PdfEngine.PdfPig ? "+pdfpig" : "")
        + Ocr switch { OcrMode.Off => "+no-ocr", OcrMode.Force => $"+all-ocr-{OcrReader.Version}", _ => $"+ocr-{OcrReader.Version}" }
        + (Verify ? "+verified" : "");

    public IPdfReader CreateReader() => new OcrReader(Engine == PdfEngine.PdfPig ? PdfPigReader.Instance : PdfReader.Instance, new OcrOptions
    { Mode = Ocr, Device = Device, Pages = Pages, Words = () => FormWords.All, Cache = RecognitionFolder.Path });

    /// <summary>The other engine; null where nothing is verified.</summary>
    public IPdfReader? CreateVerifier() => !Verify ? null : Engine == PdfEngine.PdfPig ? PdfReader.Instance : PdfPigReader.LettersOnly;
}
