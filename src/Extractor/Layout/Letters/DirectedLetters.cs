using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>The letters of a page that run one way.</summary>
internal sealed record DirectedLetters(TextDirection Direction, List<Letter> Letters);
