namespace Extractor.Layout;

/// <summary>Asked now and then by work that a page made to hold it up could draw out.</summary>
/// <param name="check">Throws when the time is up or the work is stopped from outside.</param>
internal sealed class TimeLimit(Action check)
{
    public static TimeLimit None { get; } = new(static () => { });

    public void Check() => check();

    /// <summary>The same items, with a check before each.</summary>
    public IEnumerable<T> Over<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            check();
            yield return item;
        }
    }
}
