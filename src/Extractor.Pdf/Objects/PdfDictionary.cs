namespace Extractor.Pdf.Objects;

/// <summary>A dictionary; getters follow references and give null for an absent entry or one of another type.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries, IPdfObjects objects) : PdfObject
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfObject>(), NoObjects.Instance);

    /// <summary>A dictionary of names.</summary>
    public static PdfDictionary Of(params (string Key, string Name)[] names) =>
        new(names.ToDictionary(entry => entry.Key, entry => (PdfObject)new PdfName(entry.Name)), NoObjects.Instance);

    public IEnumerable<string> Keys => entries.Keys;

    /// <summary>The entry, references followed; null where absent or the null object.</summary>
    public PdfObject? this[string key] =>
        entries.TryGetValue(key, out var value) && objects.Resolve(value) is var found and not PdfNull ? found : null;

    /// <summary>As written: a reference stays one. Null where absent.</summary>
    public PdfObject? Raw(string key) => entries.GetValueOrDefault(key);

    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public double? Number(string key) => (this[key] as PdfNumber)?.Value;

    public int? Integer(string key) => (this[key] as PdfNumber)?.Integer;

    public PdfArray? Array(string key) => this[key] as PdfArray;

    /// <summary>A dictionary, or a stream's.</summary>
    public PdfDictionary? Dictionary(string key) =>
        this[key] switch { PdfDictionary d => d, PdfStream s => s.Dictionary, _ => null };

    public PdfStream? Stream(string key) => this[key] as PdfStream;

    private sealed class NoObjects : IPdfObjects
    {
        public static NoObjects Instance { get; } = new();

        public PdfObject Resolve(PdfObject value) => value is PdfReference ? PdfNull.Instance : value;

        public ReadOnlyMemory<byte> Decode(PdfStream stream) => stream.Raw;
    }
}
