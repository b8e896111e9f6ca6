namespace Extractor.Domain;

/// <summary>What stands in a figure cell. A blank is not a zero.</summary>
public enum CellState
{
    /// <summary>Nothing is printed.</summary>
    Blank,

    /// <summary>A printed dash (-, —, ——), which prints "nothing" rather than a number.</summary>
    Dash,

    /// <summary>An amount.</summary>
    Amount,

    /// <summary>Words that belong there: a target, an outcome, a reason. In self-evaluation forms only.</summary>
    Words,

    /// <summary>Something is printed that is no amount; it is reported as a problem.</summary>
    Unreadable,
}
