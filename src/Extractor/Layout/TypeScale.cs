namespace Extractor.Layout;

/// <summary>Distances between rulings go with the type: a sheet printed larger, or small to fit its page, holds the same rows.</summary>
internal static class TypeScale
{
    /// <summary>What distances between rulings are to be multiplied by; 1 for usual type.</summary>
    /// <param name="size">Of most of the page's words, in points; 0 where it has none.</param>
    public static double Of(double size) => size == 0 ? 1 : Math.Max(size / LayoutSettings.UsualType, LayoutSettings.SmallestShare);
}
