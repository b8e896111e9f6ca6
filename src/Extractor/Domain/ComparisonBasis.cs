using Extractor.Domain.Names;

namespace Extractor.Domain;

/// <summary>What a change or a completion is measured against.</summary>
public sealed record ComparisonBasis
{
    /// <summary>上年: the year before.</summary>
    public static readonly ComparisonBasis LastYear = new("last-year", "较上年", "against last year", "上年", OperandKey.LastYear);

    /// <summary>年初预算: the budget as it was approved.</summary>
    public static readonly ComparisonBasis OriginalBudget = new(
        "original-budget", "较年初预算", "against the original budget", "年初预算", OperandKey.OriginalBudget);

    /// <summary>调整（全年）预算: the budget with the changes of the year.</summary>
    public static readonly ComparisonBasis AdjustedBudget = new(
        "adjusted-budget", "较全年预算", "against the full-year budget", "全年(调整)预算", OperandKey.AdjustedBudget);

    private ComparisonBasis(string key, string chinese, string english, string? meaning, OperandKey? figure) =>
        (Text, Declared, Figure) = (key, new KeyName(key, chinese, english, meaning), figure);

    /// <summary>As the data writes it.</summary>
    public string Text { get; }

    internal static IReadOnlyList<ComparisonBasis> All { get; } = [LastYear, OriginalBudget, AdjustedBudget];

    internal static KeyList Names { get; } = new([.. All.Select(b => b.Declared)]);

    internal KeyName Declared { get; }

    internal Phrase Name => Declared.Name;

    /// <summary>The operand that states it; null of a basis that another version declared.</summary>
    internal OperandKey? Figure { get; }

    internal bool IsBudget => this == OriginalBudget || this == AdjustedBudget;

    /// <summary>What the data writes, read again; a basis that another version declared is kept.</summary>
    internal static ComparisonBasis Of(string text) => All.FirstOrDefault(b => b.Text == text) ?? new(text, "较另一数", "against another figure", null, null);

    /// <inheritdoc/>
    public bool Equals(ComparisonBasis? other) => ReferenceEquals(this, other) || other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
