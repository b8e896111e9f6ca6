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
    private const int LongestName = 120;
    private const int Gb18030 = 54936;

    /// <summary>How many documents were taken, and a sentence for each file that was not.</summary>
    public (int Taken, IReadOnlyList<string> Refused) Take(string name, Stream content)
    {
        Directory.CreateDirectory(settings.Uploads);
        Span<byte> head = stackalloc byte[1024];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        // First: an archive that does not compress shows its first PDF in its own first bytes.
        if (head[..length].StartsWith("PK\u0003\u0004"u8)) return TakeArchive(name, content);
        if (head[..length].IndexOf("%PDF-"u8) < 0) return (0, [$"{Plain(name)}：不是 PDF，也不是 ZIP"]);
        var room = LargestPdf;
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
        var (taken, refused, left) = (0, new List<string>(), LargestArchive);
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true, CodePagesEncodingProvider.Instance.GetEncoding(Gb18030));
            foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)).Take(MostEntries))
            {
                using var bytes = entry.Open();
                var most = Math.Min(LargestPdf, left);
                var room = most;
                if (TakePdf(entry.FullName, bytes, ref room) is { } reason) refused.Add(reason);
                else taken++;
                left -= most - room;
                if (left <= 0) break;
            }

            if (taken + refused.Count == 0) refused.Add($"{Plain(name)}：压缩包里没有 PDF");
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            refused.Add($"{Plain(name)}：压缩包损坏或加密，无法打开");
        }

        return (taken, refused);
    }

    /// <param name="room">Bytes that may still be written; less by what was. What an archive says of its entries' lengths need not be true.</param>
    private string? TakePdf(string name, Stream content, ref long room)
    {
        var most = room;
        var temporary = Path.Combine(settings.Uploads, Path.GetRandomFileName() + ".tmp");
        try
        {
            if (Copy(content, temporary, ref room) is not { } sha256) return $"{Plain(name)}：太大，单个 PDF 不能超过 {most >> 20} MB";
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
