using Extractor.Domain;
using Extractor.Domain.Arithmetic;

namespace Extractor.Reconciliation.Figures;

/// <summary>A printed figure as the checks read it: its value in the base unit of its measure, and the interval it stands for.</summary>
/// <param name="Role">As in <see cref="CitedFigure.Role"/>.</param>
/// <param name="State">A blank or a dash prints "none" and counts as exactly zero in a sum.</param>
/// <param name="Value">In yuan, percent, points or counts, signed.</param>
/// <param name="Scale">What one printed unit is worth: 10,000 for 万元, otherwise 1.</param>
/// <param name="Decimals">As printed.</param>
/// <param name="IsTyped">Put in as it is and not rounded from something finer: a score, a full mark.</param>
internal sealed record Figure(
    string Role, Evidence Place, CellState State, FigureMeasure Measure, decimal Value, decimal Scale, int Decimals, bool IsTyped = false)
{
    /// <summary>Whether the figure prints a number that can be computed with.</summary>
    public bool IsPrinted => State == CellState.Amount;

    public bool IsBlank => State is CellState.Blank or CellState.Dash;

    /// <summary>Printed as zero (0, 0.00).</summary>
    public bool IsZero => IsPrinted && Value == 0;

    public string Text { get; init; } = Place.Text;

    /// <summary>As in <see cref="CitedFigure.Other"/>.</summary>
    public string? Other { get; init; }

    public string Unit => Measure switch
    {
        FigureMeasure.Percentage => "%",
        FigureMeasure.Score => "分",
        FigureMeasure.Count => "",
        _ => Scale switch { 1m => "元", 10_000m => "万元", _ => "亿元" },
    };

    /// <remarks>Worked out when asked for: most figures are only looked at.</remarks>
    public Interval Interval =>
        State != CellState.Amount ? Interval.Zero
        : IsTyped || Measure == FigureMeasure.Count || IsBareZero(Measure, Value, Decimals) ? Interval.Exactly(Value)
        : Interval.Printed(Value / Scale, Decimals, Scale);

    /// <summary>0万元 beside 28.42万元: typed because there was nothing, not rounded from 0.30.</summary>
    private static bool IsBareZero(FigureMeasure measure, decimal value, int decimals) => measure == FigureMeasure.Money && value == 0 && decimals == 0;

    /// <summary>The same, taken for exact.</summary>
    public Figure AsTyped() => new(Role, Place, State, Measure, Value, Scale, Decimals, IsTyped: true) { Text = Text, Other = Other };

    /// <summary>The figure with its unit, as a sentence quotes it.</summary>
    public string Quoted => IsBlank ? "空" : Text + Unit;

    public CitedFigure Cited => new(Role, Place, Measure == FigureMeasure.Money && IsPrinted ? Value : null) { Other = Other };
}
