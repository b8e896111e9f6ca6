using Extractor.Pdf.Filters;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Security;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>The objects of one file: parsed when asked for, kept, and searched for where the cross-reference table is wrong.</summary>
internal sealed class ObjectStore : IPdfObjects, IDisposable
{
    private const int LongestChain = 32;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly ProblemLog _problems;
    private readonly IndirectObjectReader _reader;
    private readonly StreamDecoder _decoder;
    private readonly Dictionary<int, PdfObject> _cache = [];
    private readonly Dictionary<int, ObjectStream?> _objectStreams = [];
    private readonly HashSet<int> _underWay = [];
    private CrossReferenceTable _table = new();
    private bool _scanned;

    /// <param name="file">From the header on.</param>
    public ObjectStore(ReadOnlyMemory<byte> file, ProblemLog problems, ReadingBudget budget)
    {
        _file = file;
        _problems = problems;
        Budget = budget;
        Names = new NameTable();
        _reader = new IndirectObjectReader(file, this, Names, problems, budget);
        _decoder = new StreamDecoder(problems, budget);
        Trailer = PdfDictionary.Empty;
    }

    public NameTable Names { get; }

    public ReadingBudget Budget { get; }

    public ObjectParser Parser => _reader.Parser;

    public PdfDictionary Trailer { get; private set; }

    public IEnumerable<int> Numbers => _table.Numbers.Order().ToList();

    /// <summary>Undoes the encryption from here on; what was read before stays as it is.</summary>
    public IDecryptor? Decryptor
    {
        get => _reader.Decryptor;
        set => _reader.Decryptor = value;
    }

    /// <summary>Loads the cross-reference table that the file itself gives; false where it is of no use.</summary>
    public bool LoadTable()
    {
        var table = new CrossReferenceReader(_file, _reader, this, Budget).Read();
        if (table is null) return false;
        _table = table;
        Trailer = table.Trailer(this);
        return Trailer.Raw("Root") is not null;
    }

    /// <summary>Puts a table made by looking through the file in place of the file's own; gives the number of objects found.</summary>
    /// <param name="unlock">Called when the trailer is known and before object streams are read.</param>
    public int Rebuild(Action unlock)
    {
        _problems.Repaired("cross-references-rebuilt", "the cross-reference table is missing or wrong; the file was searched for its objects");
        _scanned = true;
        _cache.Clear();
        _objectStreams.Clear();
        _table = new CrossReferenceTable();
        Decryptor = null;
        var rebuilder = new TableRebuilder(_file, _reader, this, Budget);
        var found = rebuilder.FindObjects(_table);
        Trailer = rebuilder.FindTrailer(_table);
        unlock();
        rebuilder.AddObjectStreams(_table);
        if (Trailer.Dictionary("Root")?.Raw("Pages") is null) FindCatalog();
        return found;
    }

    /// <summary>Without a trailer that leads to the catalog, the catalog itself is looked for.</summary>
    private void FindCatalog()
    {
        foreach (var number in Numbers)
        {
            if (Get(number) is not PdfDictionary dictionary || dictionary.Name("Type") != "Catalog" || dictionary.Raw("Pages") is null) continue;
            Trailer = new PdfDictionary(new Dictionary<string, PdfObject> { ["Root"] = dictionary }, this);
            return;
        }
    }

    public PdfObject Resolve(PdfObject value)
    {
        for (var i = 0; value is PdfReference reference; i++)
        {
            if (i > LongestChain) return PdfNull.Instance;
            value = Get(reference.Number);
        }

        return value;
    }

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => _decoder.Decode(stream, Decrypt(stream));

    public ReadOnlyMemory<byte> Keep(PdfStream stream)
    {
        var bytes = Decode(stream);
        Budget.TakeKept(bytes.Length);
        return bytes;
    }

    /// <summary>Appends a stream's decoded bytes to a buffer.</summary>
    /// <param name="room">Bytes that are appended at most; what is beyond is left out and told.</param>
    public void Decode(PdfStream stream, ByteBuffer target, int room) => _decoder.Decode(stream, Decrypt(stream), target, room);

    public PdfObject Get(int number)
    {
        if (_cache.TryGetValue(number, out var known)) return known;
        if (!_underWay.Add(number)) return PdfNull.Instance;
        try
        {
            var value = Load(number) ?? PdfNull.Instance;
            _cache[number] = value;
            return value;
        }
        finally
        {
            _underWay.Remove(number);
        }
    }

    public void Dispose() => _decoder.Dispose();

    private ReadOnlyMemory<byte> Decrypt(PdfStream stream)
    {
        var isPlain = Decryptor is null || stream.ObjectNumber == 0 || stream.Dictionary.Name("Type") == "XRef";
        if (isPlain) return stream.Raw;
        Budget.Take(stream.Raw.Length);
        return Decryptor!.DecryptStream(stream);
    }

    private PdfObject? Load(int number)
    {
        if (!_table.TryGet(number, out var entry) || entry.IsFree) return null;
        if (Read(number, entry) is { } value) return value;
        CorrectTable();
        return _table.TryGet(number, out var better) && better != entry ? Read(number, better) : null;
    }

    private PdfObject? Read(int number, CrossReference entry)
    {
        if (entry.StreamNumber != 0) return ReadFromStream(number, entry);
        var value = _reader.ReadAt(entry.Offset, out var found, out _);
        return found == number ? value : null;
    }

    private PdfObject? ReadFromStream(int number, CrossReference entry)
    {
        if (!_objectStreams.TryGetValue(entry.StreamNumber, out var container))
        {
            container = entry.StreamNumber != number && Get(entry.StreamNumber) is PdfStream stream ? new ObjectStream(stream, stream.Keep(), Budget) : null;
            _objectStreams[entry.StreamNumber] = container;
        }

        return container?.Read(number, entry.Index, Parser);
    }

    /// <summary>An entry led to no object or to another one: what a search of the file finds stands in its place.</summary>
    private void CorrectTable()
    {
        if (_scanned) return;
        _scanned = true;
        _problems.Repaired("cross-references-wrong", "the cross-reference table has wrong entries; the file was searched for its objects");
        var found = new CrossReferenceTable();
        var rebuilder = new TableRebuilder(_file, _reader, this, Budget);
        rebuilder.FindObjects(found);
        rebuilder.AddObjectStreams(found);
        foreach (var number in found.Numbers)
        {
            if (found.TryGet(number, out var place) && !_cache.ContainsKey(number)) _table.Replace(number, place);
        }
    }
}
