namespace Extractor.Ocr.Images;

/// <summary>An image ready to be laid on the page.</summary>
/// <param name="Opacity">0 where the page shows through, 255 where the image does; null where all of it shows.</param>
internal sealed record DecodedImage(GrayImage Gray, GrayImage? Opacity);
