namespace Extractor.Ocr.Images;

/// <summary>An image cannot be decoded; the message says why, for the user.</summary>
internal sealed class UnreadableImageException(string message, Exception? inner = null) : Exception(message, inner);
