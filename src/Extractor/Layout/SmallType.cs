namespace Extractor.Layout;

/// <summary>A wide sheet printed to fit its page: type and rows so small that usual distances would join neighbouring rows.</summary>
internal static class SmallType
{
    /// <summary>What distances between rulings are to be multiplied by; 1 for usual type.</summary>
    public static double Scale(List<Word> words) =>
        words.Count == 0 ? 1 : Math.Clamp(PrevailingSize.Of(words) / LayoutSettings.UsualType, LayoutSettings.SmallestShare, 1);
}
