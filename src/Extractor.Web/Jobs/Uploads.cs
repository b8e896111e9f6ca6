using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Extractor.Web.Jobs;

/// <summary>
/// Takes uploaded PDFs, and ZIP archives of them, into the queue. They are kept under their hash: no name that a browser sends reaches the file system.
/// </summary>
internal sealed class Uploads(WebSettings settings, JobBoard board)
{
    public const long LargestRequest = 512L << 20;

    private const long LargestPdf = 256L << 20;
    private const long LargestArchive = 4L << 30;
    private const int MostEntries = 5000;

    /// <summary>What an archive may unpack to, by its own length: PDFs are packed already, and bombs a thousand times.</summary>
    private const int UnpackedPerByte = 32;

    private const int LongestName = 120;
    private const int Gb18030 = 54936;

    /// <summary>How many documents were taken, and a sentence for each file that was not.</summary>
    public (int Taken, IReadOnlyList<string> Refused) Take(string name, Stream content)
    {
        Directory.CreateDirectory(settings.Uploads);
        Span<byte> head = stackalloc byte[1024];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        // An archive that is not packed shows its first PDF where a PDF may begin.
        if (head[..length].StartsWith("PK\u0003\u0004"u8)) return TakeArchive(name, content);
        var room = LargestPdf;
        if (head[..length].IndexOf("%PDF-"u8) < 0) return (0, [$"{Plain(name)}：不是 PDF，也不是 ZIP"]);
        return TakePdf(name, content, ref room) is { } refused ? (0, [refused]) : (1, []);
    }

    /// <summary>A name as it is shown: the last part, without what a screen or a log would obey.</summary>
    public static string Plain(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)).Trim();
        return plain.Length == 0 ? "upload.pdf" : plain.Length > LongestName ? plain[^LongestName..] : plain;
    }

    /// <remarks>Windows in China writes names in GB 18030 where the archive does not say UTF-8.</remarks>
    private (int Taken, IReadOnlyList<string> Refused) TakeArchive(string name, Stream content)
    {
        if (ArchiveList.IsLongerThan(MostEntries, content))
            return (0, [string.Create(CultureInfo.InvariantCulture, $"{Plain(name)}：压缩包里的文件超过 {MostEntries} 个，请分开上传")]);
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true, CodePagesEncodingProvider.Instance.GetEncoding(Gb18030));
            return TakeEntries(name, archive, Math.Min(LargestArchive, LargestPdf + (UnpackedPerByte * content.Length)));
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            return (0, [$"{Plain(name)}：压缩包损坏或加密，无法打开"]);
        }
    }

    /// <param name="most">Bytes that the entries may unpack to, all together.</param>
    private (int Taken, IReadOnlyList<string> Refused) TakeEntries(string name, ZipArchive archive, long most)
    {
        var (taken, refused, left) = (0, new List<string>(), most);
        foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)))
        {
            if (left <= 0)
            {
                refused.Add(string.Create(CultureInfo.InvariantCulture, $"{Plain(name)}：压缩包解开后超过 {most >> 20} MB，其余文件未收"));
                break;
            }

            var allowed = Math.Min(LargestPdf, left);
            var room = allowed;
            if (TakeEntry(entry, ref room) is { } reason) refused.Add(reason);
            else taken++;
            left -= allowed - room;
        }

        if (taken + refused.Count == 0) refused.Add($"{Plain(name)}：压缩包里没有 PDF");
        return (taken, refused);
    }

    private string? TakeEntry(ZipArchiveEntry entry, ref long room)
    {
        try
        {
            using var bytes = entry.Open();
            return TakePdf(entry.FullName, bytes, ref room);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            return $"{Plain(entry.FullName)}：损坏或加密，无法解开";
        }
    }

    /// <param name="room">Bytes that may still be written; less by what was. What an archive says of its entries' lengths need not be true.</param>
    private string? TakePdf(string name, Stream content, ref long room)
    {
        var most = room;
        var temporary = Path.Combine(settings.Uploads, Path.GetRandomFileName() + ".tmp");
        try
        {
            if (Copy(content, temporary, ref room) is not { } sha256) return TooLarge(name, most);
            var target = Path.Combine(settings.Uploads, sha256 + ".pdf");
            WaitingUploads.Add(target, Plain(name));
            File.Move(temporary, target, overwrite: true);
            board.Add(Plain(name), target, isUpload: true);
            return null;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string TooLarge(string name, long most) => string.Create(CultureInfo.InvariantCulture,
        $"{Plain(name)}：太大，{(most < LargestPdf ? "压缩包解开后已无余量" : $"单个 PDF 不能超过 {LargestPdf >> 20} MB")}");

    /// <summary>The hash of what was copied; null where it is more than may be.</summary>
    private static string? Copy(Stream content, string path, ref long room)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = File.Create(path);
        var buffer = new byte[1 << 16];
        for (int count; (count = content.Read(buffer)) > 0;)
        {
            room -= count;
            if (room < 0) return null;
            hash.AppendData(buffer.AsSpan(0, count));
            file.Write(buffer, 0, count);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
