using System.Buffers.Binary;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>Big-endian reading of a font file that may be cut off: past its end everything is zero.</summary>
internal readonly struct FontBytes(ReadOnlyMemory<byte> data)
{
    private readonly ReadOnlyMemory<byte> _data = data;

    public int Length => _data.Length;

    public byte U8(long offset) => offset >= 0 && offset < _data.Length ? _data.Span[(int)offset] : (byte)0;

    public int U16(long offset) => Has(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(_data.Span[(int)offset..]) : 0;

    public int S16(long offset) => Has(offset, 2) ? BinaryPrimitives.ReadInt16BigEndian(_data.Span[(int)offset..]) : 0;

    public uint U32(long offset) => Has(offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(_data.Span[(int)offset..]) : 0;

    /// <summary>A number of one to four bytes.</summary>
    public uint Number(long offset, int size)
    {
        var value = 0u;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | U8(offset + i);
        }

        return value;
    }

    /// <summary>As much of the slice as there is.</summary>
    public FontBytes Slice(long offset, long length)
    {
        var start = (int)Math.Clamp(offset, 0, _data.Length);
        return new FontBytes(_data.Slice(start, (int)Math.Clamp(length, 0, _data.Length - start)));
    }

    public string Latin1() => System.Text.Encoding.Latin1.GetString(_data.Span);

    private bool Has(long offset, int size) => offset >= 0 && offset + size <= _data.Length;
}
