namespace Extractor.Layout.Aligned;

internal enum SegmentKind
{
    Text,

    /// <summary>Digits alone: a row or column number, a classification code, a count.</summary>
    Integer,

    /// <summary>A figure with decimals, a separator, a sign or a percent mark.</summary>
    Amount,

    /// <summary>A dash where a figure could stand.</summary>
    Dash,
}
