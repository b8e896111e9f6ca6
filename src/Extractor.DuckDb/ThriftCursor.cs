namespace Extractor.DuckDb;

/// <summary>Goes over a structure in Thrift's compact protocol, in which the footers of Parquet files are written, without knowing what it holds.</summary>
internal ref struct ThriftCursor(ReadOnlySpan<byte> bytes)
{
    public const byte List = 9;
    private const byte ByteType = 3;
    private const byte DoubleType = 7;
    private const byte Binary = 8;
    private const byte Set = 10;
    private const byte Map = 11;
    private const byte Structure = 12;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    /// <summary>The header of the next field: its type, and its number where that of the one before is given; false at the end of the structure.</summary>
    public bool Field(ref int number, out byte type)
    {
        var header = _bytes[Position++];
        type = (byte)(header & 0xF);
        if (header == 0) return false;
        number = header >> 4 is > 0 and var step ? number + step : (int)Signed();
        return true;
    }

    /// <summary>How many elements a list has, and of which type.</summary>
    public int Elements(out byte type)
    {
        var header = _bytes[Position++];
        type = (byte)(header & 0xF);
        return header >> 4 is < 15 and var count ? count : (int)Unsigned();
    }

    /// <summary>A number in zigzag order: 0, −1, 1, −2, …</summary>
    public long Signed()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <param name="isElement">A list writes a truth as a byte; a field carries it in its type.</param>
    public void Skip(byte type, bool isElement = false)
    {
        switch (type)
        {
            case 1 or 2: Position += isElement ? 1 : 0; break;
            case ByteType: Position++; break;
            case DoubleType: Position += 8; break;
            case Binary: SkipBinary(); break;
            case List or Set: SkipList(); break;
            case Map: throw new NotSupportedException("no footer of a Parquet file holds a map");
            case Structure: SkipStructure(); break;
            default: Unsigned(); break;
        }
    }

    private void SkipBinary()
    {
        var length = (int)Unsigned();
        Position += length;
    }

    private void SkipList()
    {
        for (var left = Elements(out var type); left > 0; left--) Skip(type, isElement: true);
    }

    private void SkipStructure()
    {
        var number = 0;
        while (Field(ref number, out var type)) Skip(type);
    }

    private ulong Unsigned()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[Position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
