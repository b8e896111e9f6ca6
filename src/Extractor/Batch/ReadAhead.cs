namespace Extractor.Batch;

/// <summary>Works on items with all cores and hands the results out in the order of the items.</summary>
public static class ReadAhead
{
    private static readonly int Most = 8 * Environment.ProcessorCount;

    /// <summary>However many items there are, only a few results wait to be taken at any time.</summary>
    public static IEnumerable<TResult> InOrder<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        var begun = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            if (begun.Count == Most) yield return Next(begun, cancellation);
            begun.Enqueue(Task.Run(() => work(item), cancellation));
        }

        while (begun.Count > 0) yield return Next(begun, cancellation);
    }

    private static TResult Next<TResult>(Queue<Task<TResult>> begun, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return begun.Dequeue().GetAwaiter().GetResult();
    }
}
