namespace Extractor.Domain.Performance;

/// <summary>A cell of a self-evaluation form: what its column holds for its row, and where.</summary>
/// <param name="Column">One of <see cref="SelfEvaluationColumns"/>.</param>
/// <param name="Number">The figure printed; for a target or an outcome the first one (110 of ≥110人). Null unless the state is an amount.</param>
/// <param name="Unit">万元 or 元 for money, % for a rate, 分 for weights and scores, a target's own word; empty where none is known.</param>
/// <param name="Relation">What a target asks of its figure: ≥, ≤, =, ≈ …, as printed; null where nothing is printed.</param>
/// <param name="Evidence">Where it stands, with its text.</param>
/// <param name="State">What stands in it.</param>
public sealed record SelfEvaluationCell(ColumnKey Column, CellState State, PrintedNumber? Number, string Unit, Evidence Evidence, string? Relation = null)
{
    /// <summary>As printed; empty for a blank.</summary>
    public string Text => State == CellState.Blank ? "" : Evidence.Text;

    /// <summary>Exact: in yuan, in percent, in points, or as the number printed; null where no figure is.</summary>
    public decimal? Value => Number is not { } number ? null : number.Value * Unit switch
    {
        "万元" => 10_000m,
        "亿元" => 100_000_000m,
        _ => 1m,
    };
}
