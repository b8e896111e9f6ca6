namespace Extractor.Domain.Parsing;

/// <summary>What is typed for a dash: hyphens, the minus sign, dashes of every length, and the lines that word processors draw boxes with.</summary>
internal static class Dashes
{
    public static bool Is(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' or '━' or '－' or '﹣';
}
