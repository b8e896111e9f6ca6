using System.Buffers.Text;

namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>
/// Reads a ToUnicode CMap (ISO 32000-2, 9.10.3). Code spaces are left aside: producers get them wrong, and a code's number alone tells.
/// A target of up to four digits is a number; a longer one is UTF-16.
/// </summary>
internal ref struct ToUnicodeParser(ReadOnlySpan<byte> program)
{
    private const uint LargestCode = 0xFFFFFF;
    private const char ByteOrderMark = '\uFEFF';

    private readonly List<CodeRange<string>> _ranges = [];
    private CMapLexer _lexer = new(program);

    public static ToUnicodeMap Parse(ReadOnlySpan<byte> program)
    {
        var parser = new ToUnicodeParser(program);
        parser.Run();
        return new ToUnicodeMap(RangeMap<string>.Build(parser._ranges), parser._ranges.Count(r => r.Value is " "));
    }

    private void Run()
    {
        for (var token = _lexer.Next(); token.Kind != CMapTokenKind.End; token = _lexer.Next())
        {
            if (token.Is("beginbfchar"u8))
            {
                Block("endbfchar"u8, isRange: false);
            }
            else if (token.Is("beginbfrange"u8))
            {
                Block("endbfrange"u8, isRange: true);
            }
            else if (token.Is("begincidchar"u8))
            {
                Block("endcidchar"u8, isRange: false);
            }
            else if (token.Is("begincidrange"u8))
            {
                Block("endcidrange"u8, isRange: true);
            }
        }
    }

    /// <summary>Some producers write cidchar and cidrange here, the numbers being code points.</summary>
    private void Block(ReadOnlySpan<byte> end, bool isRange)
    {
        while (true)
        {
            var low = _lexer.Next();
            if (low.Kind == CMapTokenKind.End || low.Is(end))
            {
                return;
            }

            var high = isRange ? _lexer.Next() : low;
            var target = _lexer.Next();
            if (high.Is(end) || target.Is(end) || target.Kind == CMapTokenKind.End)
            {
                return;
            }

            if (low.Kind == CMapTokenKind.Hex && high.Kind == CMapTokenKind.Hex)
            {
                Add(CMapLexer.HexValue(low.Text), CMapLexer.HexValue(high.Text), target);
            }
        }
    }

    private void Add(uint low, uint high, CMapToken target)
    {
        switch (target.Kind)
        {
            case CMapTokenKind.ArrayOpen:
                AddEach(low, high);
                break;
            case CMapTokenKind.Hex:
                Add(low, high, Text(target.Text));
                break;
            case CMapTokenKind.Number when Utf8Parser.TryParse(target.Text, out uint codePoint, out _):
                Add(low, high, SharedStrings.Character(codePoint));
                break;
        }
    }

    private void AddEach(uint low, uint high)
    {
        var code = low;
        for (var item = _lexer.Next(); item.Kind is CMapTokenKind.Hex or CMapTokenKind.Other or CMapTokenKind.Number; item = _lexer.Next())
        {
            if (item.Kind == CMapTokenKind.Hex && code >= low && code <= high)
            {
                Add(code, code, Text(item.Text));
            }

            unchecked
            {
                code++;
            }
        }
    }

    private void Add(uint low, uint high, string text)
    {
        if (low <= LargestCode)
        {
            _ranges.Add(new CodeRange<string>(low, Math.Min(high, LargestCode), text));
        }
    }

    private static string Text(ReadOnlySpan<byte> digits)
    {
        var count = CMapLexer.HexLength(digits);
        if (count <= 4)
        {
            return SharedStrings.Character(CMapLexer.HexValue(digits));
        }

        // A longer text than any ligature's is damage; cut, so that it costs no memory.
        var units = new char[Math.Min(count / 4, 64)];
        var filled = 0;
        foreach (var digit in digits)
        {
            var nibble = CMapLexer.HexDigit(digit);
            if (nibble >= 0 && filled / 4 < units.Length)
            {
                units[filled / 4] = (char)((units[filled / 4] << 4) | nibble);
                filled++;
            }
        }

        return SharedStrings.WellFormed(new string(units).TrimEnd('\0').TrimStart(ByteOrderMark));
    }
}
