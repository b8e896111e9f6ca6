using System.Globalization;
using Extractor.Domain;

namespace Extractor.Web.Jobs;

/// <summary>How much uploads may take of the disk: all together, each person in a day, and never the last of it.</summary>
internal sealed class UploadRoom(WebSettings settings)
{
    /// <summary>A person's share of the whole in a day.</summary>
    private const int Share = 4;

    private const int MostWaiting = 20_000;

    /// <summary>Bytes that stay free for the store, which grows with every document that is read.</summary>
    private const long LeastFree = 1L << 30;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Taken> _ofPersons = [];
    private long _kept = -1;

    /// <summary>Whether the disk has no room left to read another document.</summary>
    public static bool IsDiskFull(string folder) => new DriveInfo(folder).AvailableFreeSpace < LeastFree;

    /// <summary>Why no further file is taken; null where one is.</summary>
    /// <param name="person">null where one person alone uses the machine.</param>
    public Phrase? Refusal(string? person, int waiting)
    {
        if (waiting >= MostWaiting) return new("等待读取的文件太多，请稍后再传", "too many files wait to be read: upload it later");
        if (IsDiskFull(settings.Uploads)) return new("磁盘空间不足，请联系管理员", "the disk is full: tell the administrator");
        lock (_lock)
        {
            if (Kept() >= settings.UploadBytes) return new($"上传空间（共 {Size(settings.UploadBytes)}）已满，请联系管理员",
                $"the room for uploads ({Size(settings.UploadBytes)} in all) is full: tell the administrator");
            return person is not null && OfToday(person) >= settings.UploadBytes / Share ? new(
                $"您 24 小时内的上传量已达上限（{Size(settings.UploadBytes / Share)}），请明天再传",
                $"you have uploaded {Size(settings.UploadBytes / Share)}, the most in 24 hours: upload it tomorrow") : null;
        }
    }

    /// <summary>Counts bytes before they are written; false where there is no room for them.</summary>
    public bool TryTake(string? person, long bytes)
    {
        lock (_lock)
        {
            if (Kept() + bytes > settings.UploadBytes || (person is not null && OfToday(person) + bytes > settings.UploadBytes / Share)) return false;
            Count(person, bytes);
            return true;
        }
    }

    /// <summary>What was written did not stay.</summary>
    public void GiveBack(string? person, long bytes)
    {
        lock (_lock) Count(person, -bytes);
    }

    private void Count(string? person, long bytes)
    {
        _kept += bytes;
        if (person is null) return;
        if (!_ofPersons.TryGetValue(person, out var taken)) _ofPersons[person] = taken = new Taken();
        taken.Add(bytes);
    }

    private long OfToday(string person) => _ofPersons.TryGetValue(person, out var taken) ? taken.OfToday() : 0;

    private long Kept() => _kept >= 0 ? _kept : _kept = new DirectoryInfo(settings.Uploads).EnumerateFiles("*.pdf").Sum(f => f.Length);

    private static string Size(long bytes) => bytes >= 1L << 30
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 30):0.#} GB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 20):0.#} MB");

    /// <summary>What a person took: asked for each 64 KB that is written.</summary>
    private sealed class Taken
    {
        private readonly Queue<(DateTime At, long Bytes)> _parts = [];
        private long _bytes;

        public void Add(long bytes)
        {
            _parts.Enqueue((DateTime.UtcNow, bytes));
            _bytes += bytes;
        }

        public long OfToday()
        {
            while (_parts.Count > 0 && _parts.Peek().At < DateTime.UtcNow - Day) _bytes -= _parts.Dequeue().Bytes;
            return _bytes;
        }
    }
}
