namespace Extractor.Pdf.Content;

/// <summary>[a b c d e f] of ISO 32000-2, 8.3.3: x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Rectangles along the axes stay so, though they may be turned by quarters.</summary>
    public bool IsUpright => (B == 0 && C == 0) || (A == 0 && D == 0);

    /// <summary>This one first, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The smallest upright box around the image of a rectangle. Of no meaning where a number is none; such places are not real.</summary>
    public Box Bounds(double x0, double y0, double x1, double y1)
    {
        var (ax, bx, cx, dx) = ((A * x0) + E, (A * x1) + E, C * y0, C * y1);
        var (ay, by, cy, dy) = ((B * x0) + F, (B * x1) + F, D * y0, D * y1);
        return new Box(
            double.MinNative(ax, bx) + double.MinNative(cx, dx),
            double.MinNative(ay, by) + double.MinNative(cy, dy),
            double.MaxNative(ax, bx) + double.MaxNative(cx, dx),
            double.MaxNative(ay, by) + double.MaxNative(cy, dy));
    }
}
