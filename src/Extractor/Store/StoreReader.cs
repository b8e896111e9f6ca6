using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Extractor.Batch;
using Extractor.Output.Json;

namespace Extractor.Store;

/// <summary>Reads and checks extracted JSON files; any number at a time.</summary>
/// <param name="pathsOf">The paths of the PDF that a JSON file was read from.</param>
/// <param name="known">The hashes of what the store holds.</param>
internal sealed class StoreReader(Func<string, IReadOnlyList<string>> pathsOf, IReadOnlySet<string> known)
{
    public StoreReading Read(string file)
    {
        byte[] buffer = [];
        if (Directory.Exists(file)) return new(null, $"{file}: the folder holds no extracted JSON. Make it with 'extractor extract INPUT --out {file}'.");
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (!stream.CanSeek) return Read(file, Whole(stream));
            InputLimit.Check(stream.Length);
            buffer = ArrayPool<byte>.Shared.Rent(checked((int)stream.Length));
            return Read(file, new ArraySegment<byte>(buffer, 0, stream.ReadAtLeast(buffer, (int)stream.Length, throwOnEndOfStream: false)));
        }
        catch (DisclosureFormatException error)
        {
            return new(null, $"{file}: not an extracted disclosure: {error.Message}. Make it with 'extractor extract'.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(null, $"{file}: cannot be read ({error.Message.TrimEnd('.')}). Check the path and the permissions.");
        }
        catch (OutOfMemoryException)
        {
            return new(null, $"{file}: needs more memory than there is. Leave it out, or load it on a larger machine.");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new(null, $"{file}: this should not happen: {error.Message} ({error.GetType().Name}). Please report it with the file.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private StoreReading Read(string file, ArraySegment<byte> bytes)
    {
        var paths = pathsOf(file);
        var hash = Hash(bytes, paths);
        if (known.Contains(hash)) return default;
        var disclosure = DisclosureReader.Read(bytes);
        return new(StoreDocument.Of(file, disclosure, paths, Compress(bytes), hash), null);
    }

    /// <summary>What comes through a pipe does not tell its length beforehand.</summary>
    private static ArraySegment<byte> Whole(FileStream stream)
    {
        var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (int count; (count = stream.Read(part)) > 0; InputLimit.Check(bytes.Length)) bytes.Write(part, 0, count);
        return new(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string Hash(ReadOnlySpan<byte> bytes, IReadOnlyList<string> paths)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha256.AppendData(bytes);
        sha256.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', paths)));
        return Convert.ToHexStringLower(sha256.GetHashAndReset());
    }

    private static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream((bytes.Length / 4) + 1024);
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(bytes);
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
