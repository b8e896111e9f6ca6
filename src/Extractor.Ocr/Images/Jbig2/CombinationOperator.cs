namespace Extractor.Ocr.Images.Jbig2;

/// <summary>What becomes of a sample when another is laid over it, by the numbers of the standard.</summary>
internal enum CombinationOperator
{
    Or,
    And,
    Xor,
    Xnor,
    Replace,
}
