using System.Buffers;
using Extractor.Batch;

namespace Extractor.Cli.Inputs;

/// <summary>A file's bytes in memory that the next file is read into again: fresh memory costs more than the reading.</summary>
internal sealed class LentBytes : IDisposable
{
    private const int LengthUnknown = 1 << 16;

    private byte[] _bytes;
    private int _length;

    private LentBytes(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public ArraySegment<byte> Content => new(_bytes, 0, _length);

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static LentBytes Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (file.CanSeek) InputLimit.Check(file.Length);
        var bytes = new LentBytes(file.CanSeek ? (int)file.Length + 1 : LengthUnknown);
        try
        {
            bytes.Fill(file);
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    /// <remarks>A pipe tells no length, and a file may grow while it is read.</remarks>
    private void Fill(FileStream file)
    {
        for (int count; (count = file.Read(_bytes, _length, _bytes.Length - _length)) > 0;)
        {
            _length += count;
            InputLimit.Check(_length);
            if (_length == _bytes.Length) Grow();
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_length * 2);
        _bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
