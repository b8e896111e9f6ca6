using System.Security.Cryptography;
using System.Text;
using Extractor.Ocr.Recognition;

namespace Extractor.Ocr;

/// <summary>The models of this process: loaded when the first scanned page is met, once for each folder and device.</summary>
internal static class LoadedModels
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<(string, OcrDevice), Recognizer> Loaded = [];

    private static string? _words;

    /// <summary>What tells one list of words from another.</summary>
    public static string WordsOf(OcrOptions options) =>
        _words ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', options.Words()))));

    /// <summary>What tells one build and its models from another.</summary>
    public static string VersionOf(OcrOptions options) => options.Models is null
        ? RecognitionVersion.Current : RecognitionVersion.Of(ModelFiles.Find(options.Models));

    public static bool AreThere(OcrOptions options) => ModelFiles.Find(options.Models) is not null;

    /// <summary>For models that are there.</summary>
    public static Recognizer From(OcrOptions options)
    {
        lock (Gate)
        {
            var key = (options.Models ?? "", options.Device);
            if (Loaded.TryGetValue(key, out var known)) return known;
            return Loaded[key] = new Recognizer(ModelFiles.Find(options.Models)!, new WordList(options.Words()), options.Device);
        }
    }
}
