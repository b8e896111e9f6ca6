namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>The bits of packet headers: behind a byte of ones a bit is stuffed (ITU-T T.800, B.10.1). Behind the end of the data all are zero.</summary>
internal sealed class HeaderBits(ReadOnlyMemory<byte> data)
{
    private int _left;
    private byte _byte;

    /// <summary>The next byte that is not begun.</summary>
    public int Position { get; private set; }

    public bool IsAtEnd => Position >= data.Length;

    public int Take()
    {
        if (_left == 0) Next();
        return (_byte >> --_left) & 1;
    }

    public int Take(int count)
    {
        var value = 0;
        for (var i = 0; i < count; i++) value = (value << 1) | Take();
        return value;
    }

    /// <summary>To the end of the header.</summary>
    public void Align()
    {
        if (_byte == 0xFF) Position++;
        (_left, _byte) = (0, 0);
    }

    /// <summary>Steps over a marker that may stand here.</summary>
    public void Skip(byte marker, int length)
    {
        if (Position + 1 < data.Length && data.Span[Position] == 0xFF && data.Span[Position + 1] == marker) Position += length;
    }

    /// <summary>Whole bytes; fewer at the end of the data.</summary>
    public ReadOnlyMemory<byte> Bytes(int count)
    {
        var start = Math.Min(Position, data.Length);
        var taken = Math.Min(count, data.Length - start);
        Position = start + taken;
        return data.Slice(start, taken);
    }

    private void Next()
    {
        _left = _byte == 0xFF ? 7 : 8;
        _byte = Position < data.Length ? data.Span[Position] : (byte)0;
        Position++;
    }
}
