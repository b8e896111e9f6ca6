using System.Buffers;
using Extractor.Batch;

namespace Extractor.Cli.Inputs;

/// <summary>A file's bytes in memory that the next file is read into again: fresh memory costs more than the reading.</summary>
internal sealed class LentBytes : IDisposable
{
    private const int PieceLength = 1 << 20;

    private readonly byte[] _bytes;
    private int _length;

    private LentBytes(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public ArraySegment<byte> Content => new(_bytes, 0, _length);

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static LentBytes Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var length = file.CanSeek ? file.Length : 0;
        InputLimit.Check(length);
        var bytes = new LentBytes(length > 0 ? (int)length + 1 : PieceLength);
        try
        {
            bytes._length = file.ReadAtLeast(bytes._bytes, bytes._bytes.Length, throwOnEndOfStream: false);
            return bytes._length < bytes._bytes.Length ? bytes : WithRest(bytes, file);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    /// <remarks>
    /// A pipe and a device tell no length, and a file may grow while it is read. A device has no end: pieces take as much as was read, where an array that
    /// doubles takes that and what it was before.
    /// </remarks>
    private static LentBytes WithRest(LentBytes start, FileStream file)
    {
        var pieces = new List<ArraySegment<byte>>();
        long length = start._length;
        do
        {
            var piece = new byte[PieceLength];
            pieces.Add(new ArraySegment<byte>(piece, 0, file.ReadAtLeast(piece, PieceLength, throwOnEndOfStream: false)));
            InputLimit.Check(length += pieces[^1].Count);
        }
        while (pieces[^1].Count == PieceLength);
        var whole = new LentBytes((int)length);
        foreach (var piece in pieces.Prepend(start.Content))
        {
            piece.AsSpan().CopyTo(whole._bytes.AsSpan(whole._length));
            whole._length += piece.Count;
        }

        start.Dispose();
        return whole;
    }
}
