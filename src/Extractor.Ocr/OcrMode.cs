namespace Extractor.Ocr;

/// <summary>Which pages are recognised.</summary>
public enum OcrMode
{
    /// <summary>Scanned pages without text. A hidden layer of text that came with the scan is trusted.</summary>
    Auto,

    /// <summary>None.</summary>
    Off,

    /// <summary>All scanned pages; a hidden layer of text is read anew.</summary>
    Force,
}
