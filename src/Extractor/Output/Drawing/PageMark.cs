using Extractor.Domain;

namespace Extractor.Output.Drawing;

/// <summary>What a part of a page was taken for.</summary>
/// <param name="Opacity">Of its filling: what holds others is pale.</param>
internal sealed record PageMark(Evidence Place, string Color, string Text, double Opacity = PageMark.Usual)
{
    public const double Usual = 0.25;

    public const double Pale = 0.08;
}
