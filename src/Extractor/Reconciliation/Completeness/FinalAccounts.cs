using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>Tells final accounts (决算) from budgets, whose form asks for less.</summary>
internal static class FinalAccounts
{
    public static bool Is(PrintedAccounts accounts) =>
        accounts.Disclosure.Cover.Title is { } cover && cover.Text.Contains("决算", StringComparison.Ordinal)
        || PrintedLines.Titles(accounts).Any(t => t.Place.Text.Contains("决算", StringComparison.Ordinal));
}
