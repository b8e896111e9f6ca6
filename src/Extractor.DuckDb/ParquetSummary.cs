using System.Buffers.Binary;
using System.Text;

namespace Extractor.DuckDb;

/// <summary>
/// The file _metadata of a dataset: the footers of all its files as one, each column chunk with the name of its file, so that a reader need open no other to
/// plan its work.
/// </summary>
internal static class ParquetSummary
{
    public const string FileName = "_metadata";

    private const int RowCount = 3;
    private const int RowGroups = 4;
    private const int RowGroupColumns = 1;
    private static readonly byte[] Magic = [.. "PAR1"u8];

    /// <param name="schema">A file of the dataset's schema, for one that has no files.</param>
    public static void Write(string folder, string schema)
    {
        var files = Directory.GetFiles(folder, "*.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var footers = files.Select(f => (Name: Path.GetRelativePath(folder, f).Replace('\\', '/'), Footer: Footer(f))).ToList();
        using var output = new FileStream(Path.Combine(folder, FileName), FileMode.CreateNew);
        output.Write(Magic);
        var merged = Merged(footers is [var first, ..] ? first.Footer : Footer(schema), footers);
        output.Write(merged);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, merged.Length);
        output.Write(length);
        output.Write(Magic);
    }

    /// <summary>The last bytes but eight, which are its length and the magic number.</summary>
    private static byte[] Footer(string path)
    {
        using var file = File.OpenRead(path);
        var end = new byte[8];
        file.Seek(-end.Length, SeekOrigin.End);
        file.ReadExactly(end);
        var footer = new byte[BinaryPrimitives.ReadInt32LittleEndian(end)];
        file.Seek(-end.Length - footer.Length, SeekOrigin.End);
        file.ReadExactly(footer);
        return footer;
    }

    /// <summary>The first footer with the rows and the row groups of all.</summary>
    private static byte[] Merged(byte[] first, IReadOnlyList<(string Name, byte[] Footer)> footers)
    {
        var (rows, count, groups) = (0L, 0, new List<byte>());
        foreach (var (name, footer) in footers)
        {
            var cursor = new ThriftCursor(footer);
            for (var number = 0; cursor.Field(ref number, out var type);)
            {
                if (number == RowCount) rows += cursor.Signed();
                else if (number == RowGroups) count += Take(footer, ref cursor, name, groups);
                else cursor.Skip(type);
            }
        }

        return Replaced(first, rows, count, groups);
    }

    private static byte[] Replaced(byte[] footer, long rows, int count, List<byte> groups)
    {
        var (merged, number) = (new List<byte>(), 0);
        var cursor = new ThriftCursor(footer);
        for (var start = 0; cursor.Field(ref number, out var type); start = cursor.Position)
        {
            var value = cursor.Position;
            cursor.Skip(type);
            merged.AddRange(footer.AsSpan(start..(number is RowCount or RowGroups ? value : cursor.Position)));
            if (number == RowCount) Unsigned(merged, (ulong)rows << 1);
            if (number != RowGroups) continue;
            merged.Add(0xFC);
            Unsigned(merged, (ulong)count);
            merged.AddRange(groups);
        }

        merged.Add(0);
        return [.. merged];
    }

    /// <summary>The row groups of a footer, each column chunk with the name of its file.</summary>
    private static int Take(byte[] footer, ref ThriftCursor cursor, string name, List<byte> groups)
    {
        var count = cursor.Elements(out _);
        for (var left = count; left > 0; left--)
        {
            var (start, number) = (cursor.Position, 0);
            while (cursor.Field(ref number, out var type))
            {
                if (number == RowGroupColumns)
                {
                    var chunks = cursor.Elements(out var chunk);
                    groups.AddRange(footer.AsSpan(start..cursor.Position));
                    for (; chunks > 0; chunks--) TakeChunk(footer, ref cursor, chunk, name, groups);
                    start = cursor.Position;
                }
                else
                {
                    cursor.Skip(type);
                }
            }

            groups.AddRange(footer.AsSpan(start..cursor.Position));
        }

        return count;
    }

    /// <summary>Puts the name as the first field before what was the first, number 2: its header tells the step from the field before.</summary>
    private static void TakeChunk(byte[] footer, ref ThriftCursor cursor, byte type, string name, List<byte> groups)
    {
        var start = cursor.Position;
        cursor.Skip(type, isElement: true);
        if (footer[start] >> 4 != 2) throw new InvalidDataException("a column chunk that begins otherwise than with its place in the file");
        groups.Add(0x18);
        Unsigned(groups, (ulong)Encoding.UTF8.GetByteCount(name));
        groups.AddRange(Encoding.UTF8.GetBytes(name));
        groups.Add((byte)(footer[start] - 0x10));
        groups.AddRange(footer.AsSpan((start + 1)..cursor.Position));
    }

    private static void Unsigned(List<byte> output, ulong value)
    {
        for (; value >= 0x80; value >>= 7) output.Add((byte)((value & 0x7F) | 0x80));
        output.Add((byte)value);
    }
}
