namespace Extractor.Layout;

/// <summary>Asked now and then by work that a page made to hold it up could draw out.</summary>
/// <param name="check">Throws when the time is up or the work is stopped from outside.</param>
internal sealed class TimeLimit(Action check)
{
    /// <summary>A look at the clock costs as much as some hundred letters.</summary>
    private const int TicksBetweenChecks = 256;

    private int _ticks;

    public static TimeLimit None { get; } = new(static () => { });

    public void Check() => check();

    /// <summary>A check now and then, for loops whose rounds are short.</summary>
    public void Tick()
    {
        if (++_ticks < TicksBetweenChecks) return;
        _ticks = 0;
        check();
    }

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
