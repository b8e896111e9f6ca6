using System.Globalization;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Filters;

/// <summary>Undoes a stream's filters one after the other; image filters end the chain, their data stays as it is.</summary>
internal sealed class StreamDecoder(ProblemLog problems, ReadingBudget budget) : IDisposable
{
    private const int MostFilters = 16;

    private readonly ByteBuffer _buffer = new();

    private int MostBytes => budget.Options.MostStreamBytes;

    /// <param name="raw">The stream's bytes, decrypted.</param>
    public ReadOnlyMemory<byte> Decode(PdfStream stream, ReadOnlyMemory<byte> raw)
    {
        var filters = Names(stream.Dictionary);
        if (filters.Count > MostFilters) return ReadOnlyMemory<byte>.Empty;
        for (var i = 0; i < filters.Count; i++)
        {
            var parameters = Parameters(stream.Dictionary, i);
            if (Canonical(filters[i]) is not { } filter) return raw;
            raw = Apply(filter, raw, parameters, stream.ObjectNumber);
        }

        if (filters.Count == 0) budget.TakeDecoded(raw.Length);
        return raw;
    }

    /// <summary>Appends a stream's decoded bytes; the usual page content goes there without a copy in between.</summary>
    /// <param name="room">Bytes that are appended at most; what is beyond is left out and told.</param>
    public void Decode(PdfStream stream, ReadOnlyMemory<byte> raw, ByteBuffer target, int room)
    {
        if (stream.Dictionary["Filter"] is PdfName { Value: "FlateDecode" } && Predictor.From(Parameters(stream.Dictionary, 0)) is null)
        {
            Inflate(stream, raw, target, Math.Min(room, MostBytes));
            return;
        }

        var decoded = Decode(stream, raw).Span;
        if (decoded.Length > room) Report(FilterResult.LimitReached, "", stream.ObjectNumber, room);
        target.Append(decoded[..Math.Min(decoded.Length, room)]);
    }

    public void Dispose() => _buffer.Dispose();

    /// <summary>The filter that stays, the first that is not undone here, with its parameters; null where all are undone.</summary>
    public static (string? Filter, PdfDictionary? Parameters) ImageFilter(PdfDictionary dictionary)
    {
        var filters = Names(dictionary);
        var at = filters.FindIndex(filter => Canonical(filter) is null);
        return at < 0 ? (null, null) : (filters[at], Parameters(dictionary, at));
    }

    private void Inflate(PdfStream stream, ReadOnlyMemory<byte> raw, ByteBuffer target, int most)
    {
        var before = target.Length;
        budget.Take(raw.Length);
        Report(FlateFilter.Decode(raw, target, most), "FlateDecode", stream.ObjectNumber, most);
        budget.TakeDecoded(target.Length - before);
    }

    private ReadOnlyMemory<byte> Apply(string filter, ReadOnlyMemory<byte> data, PdfDictionary? parameters, int objectNumber)
    {
        if (filter == "Crypt") return data;

        // Looked up first: following a reference may decode another stream into the same buffer.
        var predictor = filter is "FlateDecode" or "LZWDecode" ? Predictor.From(parameters) : null;
        var earlyChange = parameters?.Integer("EarlyChange") != 0;
        _buffer.Clear();
        budget.Take(data.Length);
        var result = filter switch
        {
            "FlateDecode" => FlateFilter.Decode(data, _buffer, MostBytes),
            "LZWDecode" => LzwFilter.Decode(data.Span, _buffer, MostBytes, earlyChange),
            "ASCII85Decode" => TextFilters.Decode85(data.Span, _buffer, MostBytes),
            "ASCIIHexDecode" => TextFilters.DecodeHex(data.Span, _buffer),
            _ => RunLengthFilter.Decode(data.Span, _buffer, MostBytes),
        };
        Report(result, filter, objectNumber, MostBytes);
        budget.TakeDecoded(_buffer.Length);
        return predictor?.Undo(_buffer.Written) ?? _buffer.Written.ToArray();
    }

    private void Report(FilterResult result, string filter, int objectNumber, int most)
    {
        if (result == FilterResult.Damaged)
            problems.Lost("stream-damaged", $"the {filter} data of object {objectNumber} is damaged; what could be decoded is used");
        else if (result == FilterResult.Altered)
            problems.Lost("stream-altered", $"the {filter} data of object {objectNumber} does not fit its checksum; what it holds may be wrong");
        else if (result == FilterResult.LimitReached)
            problems.Lost("stream-too-large", string.Create(CultureInfo.InvariantCulture,
                $"object {objectNumber} decodes to more than {most / 1048576.0:0.#} MB; the rest is left out"));
    }

    private static List<string> Names(PdfDictionary dictionary)
    {
        var filter = dictionary["Filter"] ?? dictionary["F"];
        if (filter is PdfName name) return [name.Value];
        if (filter is not PdfArray array) return [];
        return [.. Enumerable.Range(0, array.Count).Select(i => (array[i] as PdfName)?.Value ?? "")];
    }

    private static PdfDictionary? Parameters(PdfDictionary dictionary, int index) => (dictionary["DecodeParms"] ?? dictionary["DP"]) switch
    {
        PdfDictionary one when index == 0 => one,
        PdfArray many when index < many.Count => many[index] as PdfDictionary,
        _ => null,
    };

    /// <summary>The full name of a filter that is undone here (inline images abbreviate); null for an image filter or an unknown one.</summary>
    private static string? Canonical(string name) => name switch
    {
        "FlateDecode" or "Fl" => "FlateDecode",
        "LZWDecode" or "LZW" => "LZWDecode",
        "ASCII85Decode" or "A85" => "ASCII85Decode",
        "ASCIIHexDecode" or "AHx" => "ASCIIHexDecode",
        "RunLengthDecode" or "RL" => "RunLengthDecode",
        "Crypt" => "Crypt",
        _ => null,
    };
}
