namespace Extractor.Layout;

/// <summary>What a grid was found by.</summary>
internal enum GridOrigin
{
    /// <summary>Rulings in both directions.</summary>
    Ruled,

    /// <summary>Horizontal rulings; the columns by the alignment of the text.</summary>
    HorizontalRules,

    /// <summary>The alignment of the text alone.</summary>
    Aligned,

    /// <summary>The parts of a form whose cells are not drawn.</summary>
    Parts,
}
