namespace Extractor.Pdf;

/// <summary>What a ruling was painted as.</summary>
public enum RulingKind
{
    /// <summary>A stroked line.</summary>
    Stroke,

    /// <summary>A filled rectangle thin enough to be a line.</summary>
    ThinFill,

    /// <summary>An edge of a wider filled rectangle (a shaded cell); white fills give none.</summary>
    FillEdge,
}
