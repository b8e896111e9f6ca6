namespace Extractor.Pdf.Filters;

/// <summary>Bytes that grow at the end, kept for use again.</summary>
internal sealed class ByteBuffer(int capacity = 65536)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(byte value)
    {
        if (Length == _bytes.Length) Reserve(1);
        _bytes[Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(_bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <summary>Room at the end, at least as much as asked for; <see cref="Advance"/> takes what was filled.</summary>
    public Span<byte> Free(int atLeast)
    {
        Reserve(atLeast);
        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void Truncate(int length) => Length = Math.Min(Length, length);

    private void Reserve(int more)
    {
        if (_bytes.Length - Length >= more) return;
        Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
    }
}
