using System.Collections.Concurrent;

namespace Extractor.Batch;

/// <summary>Works on items with all cores and hands the results out in the order of the items.</summary>
internal static class ReadAhead
{
    /// <summary>As much as a main thread has: a deeply nested document must not fare worse for being read beside others.</summary>
    private const int StackSize = 8 << 20;

    private static readonly int Most = 8 * Environment.ProcessorCount;

    /// <summary>However many items there are, only a few results wait to be taken at any time.</summary>
    public static IEnumerable<TResult> InOrder<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        var begun = new Queue<Task<TResult>>();
        var waiting = new BlockingCollection<Task<TResult>>();
        for (var i = 0; i < Environment.ProcessorCount; i++) new Thread(() => Work(waiting), StackSize) { IsBackground = true }.Start();
        try
        {
            foreach (var item in items)
            {
                if (begun.Count == Most) yield return Next(begun, cancellation);
                var task = new Task<TResult>(() => work(item));
                begun.Enqueue(task);
                waiting.Add(task);
            }

            while (begun.Count > 0) yield return Next(begun, cancellation);
        }
        finally
        {
            while (waiting.TryTake(out _))
            {
            }

            waiting.CompleteAdding();
        }
    }

    private static void Work<TResult>(BlockingCollection<Task<TResult>> waiting)
    {
        foreach (var task in waiting.GetConsumingEnumerable()) task.RunSynchronously();
    }

    private static TResult Next<TResult>(Queue<Task<TResult>> begun, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return begun.Dequeue().GetAwaiter().GetResult();
    }
}
