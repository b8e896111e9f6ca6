namespace Extractor.Pdf.Fonts;

/// <summary>How far the names that an encoding gives to a font's codes are believed.</summary>
/// <param name="IsOwnCoded">The codes mean what the font file says (symbolic, no Encoding entry), before any base encoding.</param>
/// <param name="IsRedrawn">The glyphs are drawn (Type3): who rewrote them may have counted their codes for characters in the ToUnicode too.</param>
/// <param name="IsDoubtful">The font is embedded, so that its codes may stand for any glyph whatever they are called.</param>
internal readonly record struct EncodingTrust(bool IsOwnCoded, bool IsDoubtful, bool IsRedrawn = false);
