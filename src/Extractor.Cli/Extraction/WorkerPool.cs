using System.Collections.Concurrent;

namespace Extractor.Cli.Extraction;

/// <summary>Workers side by side, each with one document at a time.</summary>
internal static class WorkerPool
{
    /// <summary>The replies as they come; a reply that says stop is the last.</summary>
    public static IEnumerable<WorkReply> Run(IReadOnlyList<WorkRequest> requests, BatchOptions options, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var replies = new BlockingCollection<WorkReply>();
        var waiting = new ConcurrentQueue<WorkRequest>(requests);
        var workers = Enumerable.Range(0, Math.Min(options.Jobs, requests.Count))
            .Select(_ => Task.Factory.StartNew(() => Work(waiting, replies, options, stop.Token), TaskCreationOptions.LongRunning))
            .ToArray();
        var all = Task.WhenAll(workers);
        _ = all.ContinueWith(_ => replies.CompleteAdding(), TaskScheduler.Default);
        try
        {
            foreach (var reply in replies.GetConsumingEnumerable(cancellation))
            {
                yield return reply;
                if (reply.Stop is not null) yield break;
            }

            all.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)all).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Work(ConcurrentQueue<WorkRequest> waiting, BlockingCollection<WorkReply> replies, BatchOptions options, CancellationToken stop)
    {
        using var worker = new WorkerProcess(options);
        try
        {
            while (!stop.IsCancellationRequested && waiting.TryDequeue(out var request)) replies.Add(worker.Do(request, stop), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The run ends; what was in flight is read by the next one.
        }
    }
}
