namespace Extractor.Pdf;

/// <summary>A rectangle in points from the page's top left corner, after rotation: X to the right, Y downwards.</summary>
public readonly record struct Box(double X0, double Y0, double X1, double Y1)
{
    /// <summary>From left to right, in points.</summary>
    public double Width => X1 - X0;

    /// <summary>From top to bottom, in points.</summary>
    public double Height => Y1 - Y0;

    /// <summary>The middle between left and right, in points.</summary>
    public double CenterX => (X0 + X1) / 2;

    /// <summary>The middle between top and bottom, in points.</summary>
    public double CenterY => (Y0 + Y1) / 2;

    /// <summary>Whether a point lies inside or on the border.</summary>
    public bool Contains(double x, double y) => x >= X0 && x <= X1 && y >= Y0 && y <= Y1;

    /// <summary>Whether two boxes share a point; boxes that only touch do.</summary>
    public bool Intersects(Box other) => X0 < other.X1 && other.X0 < X1 && Y0 < other.Y1 && other.Y0 < Y1;

    /// <summary>The smallest box that holds both.</summary>
    public Box Union(Box other) =>
        new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));
}
