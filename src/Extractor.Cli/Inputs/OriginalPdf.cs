using System.Security.Cryptography;
using Extractor.Batch;
using Extractor.Domain;

namespace Extractor.Cli.Inputs;

/// <summary>
/// Finds the PDF that a document was read from, by its hash: the input itself, where a store says, or where the index beside an extracted JSON file says.
/// </summary>
internal static class OriginalPdf
{
    /// <summary>null where it is not there any more, or is another file now.</summary>
    public static (string Path, byte[] Bytes)? Find(InputDocument input, Disclosure disclosure)
    {
        foreach (var path in Places(input, disclosure).Where(File.Exists))
        {
            if (Read(path) is { } bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) == disclosure.Document.Sha256) return (path, bytes);
        }

        return null;
    }

    private static IEnumerable<string> Places(InputDocument input, Disclosure disclosure)
    {
        if (!input.File.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return [input.File, input.Path];
        var folder = Path.GetDirectoryName(Path.GetFullPath(input.File))!;
        return FolderIndex.Read(folder).Where(e => e.Sha256 == disclosure.Document.Sha256).SelectMany(e => new[] { e.File, Path.Combine(folder, e.File) })
            .Append(Path.Combine(folder, disclosure.Document.Name));
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
