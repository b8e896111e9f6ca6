using System.Buffers;

namespace Extractor.Pdf.Filters;

/// <summary>Bytes that grow at the end, in memory that goes from one buffer to the next.</summary>
internal sealed class ByteBuffer(int capacity = 65536) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

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

    /// <summary>Gives the memory back; what was written is gone.</summary>
    public void Dispose()
    {
        Length = 0;
        Replace([]);
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - Length >= more) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + more));
        Written.CopyTo(larger);
        Replace(larger);
    }

    private void Replace(byte[] bytes)
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = bytes;
    }
}
