namespace Extractor.Pdf;

public enum RulingKind
{
    Stroke,

    /// <summary>A filled rectangle thin enough to be a line.</summary>
    ThinFill,

    /// <summary>An edge of a wider filled rectangle (a shaded cell); white fills give none.</summary>
    FillEdge,
}
