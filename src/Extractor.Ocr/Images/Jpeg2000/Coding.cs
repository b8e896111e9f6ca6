namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>How a component is cut and filtered (marker COD or COC).</summary>
/// <param name="Levels">How often it was halved.</param>
/// <param name="BlockWidth">The exponent of two of a code block's width, as <paramref name="BlockHeight"/> of its height.</param>
/// <param name="Precincts">For each resolution, the smallest first, the exponents of a precinct's width and height.</param>
internal sealed record Coding(
    int Levels, int BlockWidth, int BlockHeight, BlockStyle Style, bool IsReversible, IReadOnlyList<(int Across, int Down)> Precincts);

/// <summary>What is alike for all components of a tile (marker COD).</summary>
internal sealed record Progression(int Order, int Layers, bool MixesColors);

/// <summary>The size of a step between two values of a band (marker QCD or QCC): exponent and mantissa, band by band.</summary>
internal sealed record Quantization(int Style, int GuardBits, IReadOnlyList<(int Exponent, int Mantissa)> Steps)
{
    private const int Derived = 1;

    /// <param name="band">0 for the lowest frequencies, then three for each resolution.</param>
    public (int Exponent, int Mantissa) Step(int band)
    {
        if (Style != Derived) return band < Steps.Count ? Steps[band] : (0, 0);
        return (Math.Max(0, Steps[0].Exponent - Math.Max(0, (band - 1) / 3)), Steps[0].Mantissa);
    }
}

/// <summary>Ways in which code blocks may depart from the usual one.</summary>
[Flags]
internal enum BlockStyle
{
    None = 0,
    Bypass = 1,
    Reset = 2,
    Terminate = 4,
    Causal = 8,
    Predictable = 16,
    Marked = 32,
}

/// <summary>A component as the codestream describes it.</summary>
/// <param name="Across">It holds one sample for so many of the picture, and <paramref name="Down"/> rows.</param>
internal sealed record Component(int Depth, bool IsSigned, int Across, int Down);
