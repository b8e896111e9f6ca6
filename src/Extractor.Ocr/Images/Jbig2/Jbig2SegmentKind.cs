namespace Extractor.Ocr.Images.Jbig2;

/// <summary>What a segment holds, by the numbers of the standard.</summary>
internal enum Jbig2SegmentKind
{
    SymbolDictionary = 0,
    IntermediateText = 4,
    Text = 6,
    LosslessText = 7,
    PatternDictionary = 16,
    IntermediateHalftone = 20,
    Halftone = 22,
    LosslessHalftone = 23,
    IntermediateGeneric = 36,
    Generic = 38,
    LosslessGeneric = 39,
    IntermediateRefinement = 40,
    Refinement = 42,
    LosslessRefinement = 43,
    Page = 48,
    Tables = 53,
}
