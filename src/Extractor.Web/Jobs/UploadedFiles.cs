using System.Security.Cryptography;
using Extractor.Domain;

namespace Extractor.Web.Jobs;

/// <summary>Keeps uploaded PDFs under their hash, in the room that there is for them: no name that a browser sends reaches the file system.</summary>
internal sealed class UploadedFiles(WebSettings settings, JobBoard board, UploadRoom room)
{
    public const long LargestPdf = 256L << 20;

    private static readonly Phrase TooLarge = new($"太大，单个 PDF 不能超过 {LargestPdf >> 20} MB", $"too large: a PDF has {LargestPdf >> 20} MB at the most");
    private static readonly Phrase NothingLeft = new("太大，压缩包解开后已无余量", "too large for what its archive may unpack to");
    private static readonly Phrase NoRoom = new("太大，上传空间的余量不足", "too large for the room that is left for uploads");

    /// <summary>Takes a PDF into the queue; or why not.</summary>
    /// <param name="most">Bytes that may still be written; less by what was. What an archive says of its entries' lengths need not be true.</param>
    public Phrase? Take(string name, Stream content, string? person, ref long most)
    {
        if (room.Refusal(person, board.Counts.Waiting) is { } full) return full;
        var (before, temporary, stays) = (most, Path.Combine(settings.Uploads, Path.GetRandomFileName() + ".tmp"), false);
        var taken = 0L;
        try
        {
            if (Copy(content, temporary, person, ref most, ref taken) is not { } sha256)
                return most >= 0 ? NoRoom : before < LargestPdf ? NothingLeft : TooLarge;
            var target = Path.Combine(settings.Uploads, sha256 + ".pdf");
            stays = !File.Exists(target);
            WaitingUploads.Add(target, name);
            File.Move(temporary, target, overwrite: true);
            board.Add(name, target, isUpload: true);
            return null;
        }
        finally
        {
            File.Delete(temporary);
            if (!stays) room.GiveBack(person, taken);
        }
    }

    /// <summary>The hash of what was copied; null where it is more than may be.</summary>
    private string? Copy(Stream content, string path, string? person, ref long most, ref long taken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = File.Create(path);
        var buffer = new byte[1 << 16];
        for (int count; (count = content.Read(buffer)) > 0;)
        {
            most -= count;
            if (most < 0 || !room.TryTake(person, count)) return null;
            taken += count;
            hash.AppendData(buffer.AsSpan(0, count));
            file.Write(buffer, 0, count);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
