namespace Extractor.Narrative.Figures;

/// <summary>A stretch of text that gives a reason or describes a use; its figures are not the statement's.</summary>
/// <param name="Start">Where the words that open it start.</param>
/// <param name="ContentStart">Where what it says starts.</param>
/// <param name="End">One past its end.</param>
/// <param name="Kind">reason, use or list.</param>
internal sealed record Explanation(int Start, int ContentStart, int End, ExplanationKind Kind);

internal enum ExplanationKind
{
    Reason,
    Use,

    /// <summary>What a name means.</summary>
    Definition,

    /// <summary>Names after 主要包括.</summary>
    List,
}
