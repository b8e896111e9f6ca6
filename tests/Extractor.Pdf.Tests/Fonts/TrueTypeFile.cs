using System.Buffers.Binary;
using System.Text;

namespace Extractor.Pdf.Tests.Fonts;

/// <summary>Puts a TrueType file together out of tables, and tables out of 16-bit words.</summary>
internal static class TrueTypeFile
{
    public static byte[] Of(params (string Tag, byte[] Table)[] tables)
    {
        var file = new List<byte>([0, 1, 0, 0, .. Words(tables.Length, 0, 0, 0)]);
        var offset = 12 + (16 * tables.Length);
        foreach (var (tag, table) in tables)
        {
            file.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Long(0), .. Long(offset), .. Long(table.Length)]);
            offset += table.Length;
        }

        return [.. file, .. tables.SelectMany(t => t.Table)];
    }

    /// <summary>A cmap table of one subtable.</summary>
    public static byte[] Cmap(int platform, int encoding, byte[] subtable) =>
        [.. Words(0, 1, platform, encoding), .. Long(12), .. subtable];

    public static byte[] Words(params int[] words) => words.SelectMany(w => new[] { (byte)((w >> 8) & 0xFF), (byte)(w & 0xFF) }).ToArray();

    public static byte[] Long(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        return bytes;
    }
}
