namespace Extractor.Ocr.Recognition;

/// <summary>A character that the network saw in a line.</summary>
/// <param name="From">Where its run begins in the line, 0 to 1 of the line's width, and <paramref name="To"/> where it ends.</param>
/// <param name="Other">The next likely character there; empty where none comes near.</param>
/// <param name="FollowsSpace">A space was seen before it.</param>
internal readonly record struct RecognizedGlyph(string Text, double From, double To, double Confidence, string Other = "", double OtherConfidence = 0,
    bool FollowsSpace = false)
{
    public double Center => (From + To) / 2;
}
