namespace Extractor.Ocr.Images;

/// <summary>How a stretch of a row is coded against the row above (ITU-T T.4, table 4).</summary>
internal enum FaxMode
{
    /// <summary>No code: the end of the data, or damage.</summary>
    None,

    Pass,
    Horizontal,
    Vertical,
}
