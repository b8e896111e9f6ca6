using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>A decoded object stream: the numbers of its objects and where each begins (ISO 32000-2, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly List<(int Number, int Offset)> _index = [];
    private readonly Dictionary<int, int> _places = [];

    /// <param name="data">The stream's bytes, decoded.</param>
    public ObjectStream(PdfStream stream, ReadOnlyMemory<byte> data, ReadingBudget budget)
    {
        _data = data;
        budget.Take(_data.Length);
        var first = stream.Dictionary.Integer("First") ?? 0;
        var count = stream.Dictionary.Integer("N") ?? 0;
        var lexer = new Lexer(_data.Span);
        for (var i = 0; i < count && lexer.Next() == PdfTokenKind.Number; i++)
        {
            var number = lexer.Number;
            if (lexer.Next() != PdfTokenKind.Number) break;
            var offset = lexer.Number + first;
            if (number is < 0 or > CrossReferenceTable.HighestNumber || offset < 0 || offset >= _data.Length) continue;
            _places.TryAdd((int)number, _index.Count);
            _index.Add(((int)number, (int)offset));
        }
    }

    public IEnumerable<int> Numbers => _index.Select(entry => entry.Number);

    /// <summary>The object with that number; the index is only a hint. Null where it is not here.</summary>
    public PdfObject? Read(int number, int index, ObjectParser parser)
    {
        var at = index >= 0 && index < _index.Count && _index[index].Number == number
            ? index
            : _places.GetValueOrDefault(number, -1);
        if (at < 0) return null;
        var lexer = new Lexer(_data.Span, _index[at].Offset);
        return parser.Parse(_data.Span, ref lexer);
    }
}
