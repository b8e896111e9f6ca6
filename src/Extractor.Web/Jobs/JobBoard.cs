using System.Threading.Channels;

namespace Extractor.Web.Jobs;

/// <summary>What waits to be read, what is being read and what came of it; tells those who listen of every change.</summary>
internal sealed class JobBoard
{
    private const int MostKept = 500;
    private const int MostUnheard = 1000;

    private readonly Lock _lock = new();
    private readonly Dictionary<long, Job> _jobs = [];
    private readonly Queue<long> _uploads = [];
    private readonly Queue<long> _files = [];
    private readonly Queue<long> _over = [];
    private readonly List<Channel<JobProgress>> _listeners = [];
    private readonly SemaphoreSlim _work = new(0);
    private long _last;
    private int _done;
    private int _failed;

    public Job Add(string name, string file, bool isUpload)
    {
        lock (_lock)
        {
            var job = new Job(++_last, name, "waiting") { File = file, IsUpload = isUpload };
            _jobs[job.Id] = job;
            (isUpload ? _uploads : _files).Enqueue(job.Id);
            Tell(job);
            _work.Release();
            return job;
        }
    }

    /// <summary>The next job, uploads before the files of a folder; waits for one.</summary>
    public async Task<Job> NextAsync(CancellationToken stop)
    {
        await _work.WaitAsync(stop);
        lock (_lock) return _jobs[(_uploads.Count > 0 ? _uploads : _files).Dequeue()];
    }

    /// <summary>Another job that waits already; null where none does.</summary>
    public Job? TryNext()
    {
        if (!_work.Wait(0)) return null;
        lock (_lock) return _jobs[(_uploads.Count > 0 ? _uploads : _files).Dequeue()];
    }

    public void Change(Job job)
    {
        lock (_lock)
        {
            _jobs[job.Id] = job;
            if (job.State == "failed") _failed++;
            else if (job.IsOver) _done++;
            if (job.IsOver) _over.Enqueue(job.Id);
            if (_over.Count > MostKept) _jobs.Remove(_over.Dequeue());
            Tell(job);
        }
    }

    /// <summary>null where there is none, or it was over long ago.</summary>
    public Job? Find(long id)
    {
        lock (_lock) return _jobs.GetValueOrDefault(id);
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Job> Recent(int most)
    {
        lock (_lock) return [.. _jobs.Values.OrderBy(j => j.State is "reading" ? 0 : j.State == "waiting" ? 2 : 1).ThenByDescending(j => j.Id).Take(most)];
    }

    public (int Waiting, int Done, int Failed) Counts
    {
        get
        {
            lock (_lock) return (_uploads.Count + _files.Count, _done, _failed);
        }
    }

    public ChannelReader<JobProgress> Listen(CancellationToken stop)
    {
        var channel = Channel.CreateBounded<JobProgress>(new BoundedChannelOptions(MostUnheard) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock) _listeners.Add(channel);
        stop.Register(() =>
        {
            lock (_lock) _listeners.Remove(channel);
            channel.Writer.TryComplete();
        });
        return channel.Reader;
    }

    private void Tell(Job job)
    {
        var progress = new JobProgress(_uploads.Count + _files.Count, _done, _failed, job);
        foreach (var listener in _listeners) listener.Writer.TryWrite(progress);
    }
}
