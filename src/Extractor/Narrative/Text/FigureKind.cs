namespace Extractor.Narrative.Text;

/// <summary>What a printed number counts.</summary>
internal enum FigureKind
{
    Money,
    Percent,

    /// <summary>分, the points of an evaluation.</summary>
    Points,

    Count,

    /// <summary>No unit is printed and nothing near tells.</summary>
    Bare,

    /// <summary>A classification code of three, five or seven digits: no figure, but the name's own.</summary>
    Code,
}
