using System.Buffers.Text;
using System.Text;

namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>Reads the program of an embedded CMap that leads from codes to CIDs.</summary>
internal ref struct CMapParser(ReadOnlySpan<byte> program, Func<string, CMap?> find)
{
    private readonly Func<string, CMap?> _find = find;
    private readonly List<CodeSpace> _spaces = [];
    private readonly List<CodeRange<uint>>[] _ranges = [[], [], [], []];
    private CMapLexer _lexer = new(program);
    private CMap? _parent;
    private bool? _isVertical;
    private string _name = "";

    /// <param name="program">The CMap's stream, decoded.</param>
    /// <param name="parent">From the stream's UseCMap; a usecmap in the program takes its place.</param>
    /// <param name="isVertical">From the stream's WMode; null where it says nothing.</param>
    /// <param name="find">Predefined CMaps by name.</param>
    public static CMap Parse(ReadOnlySpan<byte> program, CMap? parent, bool? isVertical, Func<string, CMap?> find)
    {
        var parser = new CMapParser(program, find) { _parent = parent, _isVertical = isVertical };
        parser.Run();
        return new CMap(
            parser._name,
            parser._isVertical ?? parser._parent?.IsVertical ?? false,
            [.. parser._spaces],
            Array.ConvertAll(parser._ranges, r => RangeMap<uint>.Build(r)),
            parser._parent);
    }

    private void Run()
    {
        var previous = default(CMapToken);
        for (var token = _lexer.Next(); token.Kind != CMapTokenKind.End; token = _lexer.Next())
        {
            if (token.Kind == CMapTokenKind.Word)
            {
                Operator(token, previous);
            }
            else if (previous.Kind == CMapTokenKind.Name)
            {
                Entry(previous, token);
            }

            previous = token;
        }
    }

    private void Entry(CMapToken key, CMapToken value)
    {
        if (key.Text.SequenceEqual("WMode"u8) && value.Kind == CMapTokenKind.Number)
        {
            _isVertical = value.Text.SequenceEqual("1"u8);
        }
        else if (key.Text.SequenceEqual("CMapName"u8) && value.Kind == CMapTokenKind.Name)
        {
            _name = Encoding.Latin1.GetString(value.Text);
        }
    }

    private void Operator(CMapToken word, CMapToken previous)
    {
        if (word.Is("usecmap"u8) && previous.Kind == CMapTokenKind.Name)
        {
            _parent = _find(Encoding.Latin1.GetString(previous.Text)) ?? _parent;
        }
        else if (word.Is("begincodespacerange"u8))
        {
            while (Hex(out var low, out var length) && Hex(out var high, out _))
            {
                _spaces.Add(new CodeSpace(low, high, length));
            }
        }
        else if (word.Is("begincidrange"u8))
        {
            while (Hex(out var low, out var length) && Hex(out var high, out _) && Number(out var cid))
            {
                _ranges[length - 1].Add(new CodeRange<uint>(low, high, cid));
            }
        }
        else if (word.Is("begincidchar"u8))
        {
            while (Hex(out var code, out var length) && Number(out var cid))
            {
                _ranges[length - 1].Add(new CodeRange<uint>(code, code, cid));
            }
        }
    }

    private bool Hex(out uint value, out int length)
    {
        var token = _lexer.Next();
        value = CMapLexer.HexValue(token.Text);
        length = Math.Clamp((CMapLexer.HexLength(token.Text) + 1) / 2, 1, 4);
        return token.Kind == CMapTokenKind.Hex;
    }

    private bool Number(out uint value)
    {
        var token = _lexer.Next();
        return Utf8Parser.TryParse(token.Text, out value, out _) && token.Kind == CMapTokenKind.Number;
    }
}
