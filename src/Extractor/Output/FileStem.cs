using System.Text;

namespace Extractor.Output;

/// <summary>The name, without its ending, of a file that is called after a document: what a document says of itself leads to no other folder.</summary>
internal static class FileStem
{
    /// <summary>Bytes of a name in UTF-8, short of the 255 that file systems take by as many as endings and a temporary name need.</summary>
    private const int MostBytes = 150;

    /// <summary>What one system or another does not take in a name.</summary>
    private const string Reserved = "/\\:*?\"<>|";

    private const string Nameless = "document";

    public static string Of(string document)
    {
        var name = Path.GetFileNameWithoutExtension(document);
        var plain = string.Concat(name.Select(c => char.IsControl(c) || Reserved.Contains(c, StringComparison.Ordinal) ? '_' : c));
        return plain.Length == 0 ? Nameless : Cut(plain);
    }

    /// <summary>As much of a name as fits, no character halved.</summary>
    public static string Cut(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MostBytes) return name;
        var bytes = 0;
        return string.Concat(name.EnumerateRunes().TakeWhile(r => (bytes += r.Utf8SequenceLength) <= MostBytes));
    }
}
