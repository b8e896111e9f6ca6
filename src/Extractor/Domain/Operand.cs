namespace Extractor.Domain;

/// <summary>One printed figure of a statement.</summary>
/// <param name="Key">Which of its statement's figures it is.</param>
/// <param name="Number">As printed, without sign words.</param>
/// <param name="Unit">万元, 元, 亿元, %, 分, or the count's own word (个, 辆, 批次 …); what is meant where <paramref name="IsUnitPrinted"/> is false.</param>
/// <param name="Value">Exact: in yuan, in percent, in points or as the count; signed by its word (减少, 下降 → negative).</param>
/// <param name="DirectionWord">The word that gave the sign (增加, 下降 …); null where none.</param>
/// <param name="IsUnitPrinted">False where the unit was inferred (a percentage without %, an amount without 元).</param>
/// <param name="Basis">What a change or a completion is measured against: one of <see cref="ComparisonBasis"/>; null for other operands, or where nothing
/// tells.</param>
/// <param name="BaseYear">The year compared with, where it is printed as a number (比2023年度).</param>
/// <param name="Evidence">Where the figure stands, with its text.</param>
public sealed record Operand(
    OperandKey Key,
    PrintedNumber Number,
    string Unit,
    decimal Value,
    Evidence Evidence,
    string? DirectionWord = null,
    bool IsUnitPrinted = true,
    ComparisonBasis? Basis = null,
    int? BaseYear = null);
