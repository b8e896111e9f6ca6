namespace Extractor.Layout;

/// <summary>A wide sheet printed to fit its page: type and rows so small that usual distances would join neighbouring rows.</summary>
internal static class SmallType
{
    /// <summary>What distances between rulings are to be multiplied by; 1 for usual type.</summary>
    /// <param name="size">Of most of the page's words, in points; 0 where it has none.</param>
    public static double Scale(double size) => size == 0 ? 1 : Math.Clamp(size / LayoutSettings.UsualType, LayoutSettings.SmallestShare, 1);
}
