namespace Extractor.Ocr;

/// <summary>The device that recognition was to run on is not to be had.</summary>
public sealed class OcrDeviceException(string message, Exception? inner = null) : Exception(message, inner);
