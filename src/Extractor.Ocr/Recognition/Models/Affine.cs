namespace Extractor.Ocr.Recognition.Models;

/// <summary>Every number of a value times a scale, and a shift added.</summary>
internal readonly record struct Affine(double Scale, double Shift)
{
    public static Affine Identity => new(1, 0);

    public bool IsIdentity => this == Identity;

    public Affine Times(double factor) => new(Scale * factor, Shift * factor);

    public Affine Plus(double term) => this with { Shift = Shift + term };
}
