using System.IO.Compression;
using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Store;

/// <summary>A document as a store holds it, not read yet.</summary>
/// <param name="Path">The first of the paths under which it was found.</param>
internal sealed record StoredDocument(string Path, byte[] Json)
{
    /// <exception cref="DisclosureFormatException">Another program wrote it.</exception>
    public Disclosure Read() => DisclosureReader.Read(Text().Span);

    /// <summary>What 'extract' wrote, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text()
    {
        using var compressed = new ZLibStream(new MemoryStream(Json), CompressionMode.Decompress);
        using var text = new MemoryStream();
        compressed.CopyTo(text);
        return text.GetBuffer().AsMemory(0, (int)text.Length);
    }
}
