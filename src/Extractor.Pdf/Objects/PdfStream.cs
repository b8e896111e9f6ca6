namespace Extractor.Pdf.Objects;

/// <summary>A stream: its dictionary and its bytes as the file holds them (still encrypted and encoded).</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw, IPdfObjects objects, int objectNumber = 0, int generation = 0) : PdfObject
{
    private ReadOnlyMemory<byte>? _kept;

    public PdfDictionary Dictionary { get; } = dictionary;

    public ReadOnlyMemory<byte> Raw { get; } = raw;

    /// <summary>0 for a stream without a number of its own (an inline image).</summary>
    public int ObjectNumber { get; } = objectNumber;

    public int Generation { get; } = generation;

    /// <summary>The bytes with every filter undone, as far as they could be; never throws for damage.</summary>
    public ReadOnlyMemory<byte> Decode() => _kept ?? objects.Decode(this);

    /// <summary>The same for whoever holds on to them: fonts that share a file share its bytes, and all that is kept has a limit.</summary>
    /// <exception cref="PdfOpenException">It is reached.</exception>
    public ReadOnlyMemory<byte> Keep() => _kept ??= objects.Keep(this);
}
