using System.Globalization;
using System.IO.Compression;
using System.Text;
using Extractor.Domain;

namespace Extractor.Web.Jobs;

/// <summary>Takes uploaded PDFs, and ZIP archives of them, into the queue.</summary>
internal sealed class Uploads(WebSettings settings, JobBoard board, UploadRoom room)
{
    public const long LargestRequest = 512L << 20;

    private const long LargestArchive = 4L << 30;
    private const int MostEntries = 5000;

    /// <summary>What an archive may unpack to, by its own length: PDFs are packed already, and bombs a thousand times.</summary>
    private const int UnpackedPerByte = 32;

    private const int LongestName = 120;
    private const int Gb18030 = 54936;

    private readonly UploadedFiles _files = new(settings, board, room);

    /// <summary>How many documents were taken, and a sentence for each file that was not.</summary>
    /// <param name="person">Who uploads; null where one person alone uses the machine.</param>
    public (int Taken, IReadOnlyList<Phrase> Refused) Take(string name, Stream content, string? person)
    {
        Directory.CreateDirectory(settings.Uploads);
        Span<byte> head = stackalloc byte[1024];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        // An archive that is not packed shows its first PDF where a PDF may begin.
        if (head[..length].StartsWith("PK\u0003\u0004"u8)) return TakeArchive(name, content, person);
        var most = UploadedFiles.LargestPdf;
        if (head[..length].IndexOf("%PDF-"u8) < 0) return (0, [Refused(name, new("不是 PDF，也不是 ZIP", "neither a PDF nor a ZIP"))]);
        return _files.Take(Plain(name), content, person, ref most) is { } refused ? (0, [Refused(name, refused)]) : (1, []);
    }

    /// <summary>A name as it is shown: the last part, without what a screen or a log would obey.</summary>
    public static string Plain(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Trim();
        return plain.Length == 0 ? "upload.pdf" : plain.Length > LongestName ? plain[^LongestName..] : plain;
    }

    private static Phrase Refused(string name, Phrase why) => Plain(name) + new Phrase("：", ": ") + why;

    /// <remarks>Windows in China writes names in GB 18030 where the archive does not say UTF-8.</remarks>
    private (int Taken, IReadOnlyList<Phrase> Refused) TakeArchive(string name, Stream content, string? person)
    {
        if (ArchiveList.IsLongerThan(MostEntries, content)) return (0, [Refused(name, new(
            string.Create(CultureInfo.InvariantCulture, $"压缩包里的文件超过 {MostEntries} 个，请分开上传"),
            string.Create(CultureInfo.InvariantCulture, $"the archive has more than {MostEntries} files: upload it in parts")))]);
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true, CodePagesEncodingProvider.Instance.GetEncoding(Gb18030));
            return TakeEntries(name, archive, Math.Min(LargestArchive, UploadedFiles.LargestPdf + (UnpackedPerByte * content.Length)), person);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            return (0, [Refused(name, new("压缩包损坏或加密，无法打开", "the archive is damaged or encrypted and cannot be opened"))]);
        }
    }

    /// <param name="most">Bytes that the entries may unpack to, all together.</param>
    private (int Taken, IReadOnlyList<Phrase> Refused) TakeEntries(string name, ZipArchive archive, long most, string? person)
    {
        var (taken, refused, left) = (0, new List<Phrase>(), most);
        foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)))
        {
            if (left <= 0)
            {
                refused.Add(Refused(name, new($"压缩包解开后超过 {most >> 20} MB，其余文件未收",
                    $"the archive unpacks to more than {most >> 20} MB: the other files were not taken")));
                break;
            }

            var allowed = Math.Min(UploadedFiles.LargestPdf, left);
            var unpacked = allowed;
            if (TakeEntry(entry, person, ref unpacked) is { } reason) refused.Add(Refused(entry.FullName, reason));
            else taken++;
            left -= allowed - unpacked;
        }

        if (taken + refused.Count == 0) refused.Add(Refused(name, new("压缩包里没有 PDF", "the archive has no PDF")));
        return (taken, refused);
    }

    private Phrase? TakeEntry(ZipArchiveEntry entry, string? person, ref long most)
    {
        try
        {
            using var bytes = entry.Open();
            return _files.Take(Plain(entry.FullName), bytes, person, ref most);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            return new("损坏或加密，无法解开", "damaged or encrypted: it cannot be unpacked");
        }
    }
}
