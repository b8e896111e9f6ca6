using Extractor.Domain;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Text;

/// <summary>A number in running text with its unit.</summary>
/// <param name="Start">Of the number in the paragraph's text.</param>
/// <param name="NumberEnd">One past the number's last digit.</param>
/// <param name="End">One past the unit.</param>
/// <param name="Unit">万元, 元, 亿元, %, 分 or the count's word; empty for <see cref="FigureKind.Bare"/>.</param>
internal sealed record NumberInText(int Start, int NumberEnd, int End, PrintedNumber Number, FigureKind Kind, string Unit, bool IsUnitPrinted)
{
    /// <summary>In yuan, percent, points or as the count.</summary>
    public decimal Value => Number.Value * Unit switch
    {
        Units.TenThousandYuan => 10_000m,
        Units.HundredMillionYuan => 100_000_000m,
        Units.ThousandYuan => 1_000m,
        Units.MillionYuan => 1_000_000m,
        _ when Kind == FigureKind.Count && Unit.StartsWith(Units.TenThousand) => 10_000m,
        _ => 1m,
    };

    /// <summary>The same number read as a percentage or an amount whose unit is left out.</summary>
    public NumberInText As(FigureKind kind, string unit) => this with { Kind = kind, Unit = unit, IsUnitPrinted = false };
}
