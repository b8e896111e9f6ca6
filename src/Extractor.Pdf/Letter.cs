namespace Extractor.Pdf;

/// <summary>One printed glyph: the text it stands for (one character as a rule, more for a ligature) and where it stands.</summary>
/// <param name="Text">Unicode text; U+FFFD where nothing in the file tells.</param>
/// <param name="Box">From the glyph's origin to its advance, from the font's descent to its ascent.</param>
/// <param name="Baseline">The baseline's Y for horizontal text, its X for text that runs up or down the page; in points.</param>
/// <param name="PointSize">The font size as seen on the page, in points.</param>
/// <param name="Font">What its font says of itself.</param>
/// <param name="Direction">Where its text leads on the page as it is shown.</param>
/// <param name="Traits">What sets it apart from plain text that shows.</param>
public sealed record Letter(
    string Text,
    Box Box,
    double Baseline,
    double PointSize,
    FontDetails Font,
    TextDirection Direction,
    LetterTraits Traits = LetterTraits.None);
