using System.Security.Cryptography;
using Extractor.Ocr.Recognition;

namespace Extractor.Ocr;

/// <summary>Which build recognises pages, and with which models.</summary>
internal static class RecognitionVersion
{
    private const int Digits = 8;

    private static readonly Lazy<string> Beside = new(() => Of(ModelFiles.Find()));

    /// <summary>With the models beside the program.</summary>
    public static string Current => Beside.Value;

    /// <remarks>The compiler derives the identity of a module from its sources.</remarks>
    public static string Of(ModelFiles? models) => typeof(RecognitionVersion).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..Digits]
        + (models is null ? "" : Hash(models));

    private static string Hash(ModelFiles models)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in models.All)
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}
