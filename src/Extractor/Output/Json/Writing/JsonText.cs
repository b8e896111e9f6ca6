using System.Text;

namespace Extractor.Output.Json.Writing;

/// <summary>A JSON file's bytes as UTF-8, in which JSON is written; files of another Unicode form are told by their byte order mark.</summary>
internal static class JsonText
{
    public static ReadOnlySpan<byte> Utf8(ReadOnlySpan<byte> file) => file switch
    {
        [0xEF, 0xBB, 0xBF, ..] => file[3..],
        [0xFF, 0xFE, 0, 0, ..] => Converted(file[4..], Encoding.UTF32),
        [0xFF, 0xFE, ..] => Converted(file[2..], Encoding.Unicode),
        [0xFE, 0xFF, ..] => Converted(file[2..], Encoding.BigEndianUnicode),
        _ => file,
    };

    private static byte[] Converted(ReadOnlySpan<byte> file, Encoding encoding) => Encoding.UTF8.GetBytes(encoding.GetString(file));
}
