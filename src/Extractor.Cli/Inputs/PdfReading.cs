using System.Globalization;
using System.Text.Json.Serialization;
using Extractor.Forms;
using Extractor.Ocr;
using Extractor.Pdf;
using Extractor.PdfPig;

namespace Extractor.Cli.Inputs;

/// <summary>How PDFs are to be read.</summary>
/// <param name="Pages">Scanned pages of one document that are recognised at a time.</param>
/// <param name="Verify">Whether every figure is held to what the other engine reads.</param>
/// <param name="Seconds">Processor time that one document may take, the recognition of its scanned pages left aside.</param>
/// <param name="RecognitionSeconds">Processor time that the recognition of one document's scanned pages may take.</param>
/// <param name="PageSeconds">What each recognised page adds of it; null where all of it is there from the first.</param>
internal sealed record PdfReading(string? Password = null, OcrMode Ocr = OcrMode.Auto, int Pages = 1, PdfEngine Engine = PdfEngine.Own, bool Verify = false,
    double Seconds = PdfReading.DefaultSeconds, double RecognitionSeconds = PdfReading.DefaultRecognitionSeconds,
    double? PageSeconds = PdfReading.DefaultPageSeconds, OcrDevice Device = OcrDevice.Cpu)
{
    public const double DefaultSeconds = 60;

    /// <summary>Some two hundred scanned pages.</summary>
    public const double DefaultRecognitionSeconds = 600;

    /// <summary>A page of dense print takes some three seconds, on a slow machine three times that.</summary>
    public const double DefaultPageSeconds = 10;

    /// <summary>As the help tells it.</summary>
    public static string TimeDescription { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"Seconds of processor time that one document may take, and as many again to recognise its scanned pages; where not given {DefaultSeconds}, and "
            + $"{DefaultPageSeconds} more for each page that is recognised, up to {DefaultRecognitionSeconds}.");

    /// <summary>The processor time of all that is done for a document.</summary>
    [JsonIgnore]
    public TimeSpan MostTime => TimeSpan.FromSeconds(Seconds + (Ocr == OcrMode.Off ? 0 : RecognitionSeconds));

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
    {
        Mode = Ocr,
        Device = Device,
        Pages = Pages,
        Timeout = TimeSpan.FromSeconds(RecognitionSeconds),
        TimeoutPerPage = PageSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        Words = () => FormWords.All,
        Cache = RecognitionFolder.Path,
    });

    /// <summary>The other engine; null where nothing is verified.</summary>
    public IPdfReader? CreateVerifier() => !Verify ? null : Engine == PdfEngine.PdfPig ? PdfReader.Instance : PdfPigReader.LettersOnly;
}
