using Extractor.Narrative.Lexicon;

namespace Extractor.Reconciliation.Charity;

/// <summary>What is said of an amount right before it, where no word of its clause names its subject: 腾挪, 归垫 and their like are in no list.</summary>
internal static class Predicates
{
    /// <summary>In characters: what is longer is a name, of which other readings are tried.</summary>
    private const int LongestVerb = 3;

    private static readonly Concept[] Known =
    [
        Roles.OriginalBudget, Roles.AdjustedBudget, Roles.Budget, Roles.Final, Roles.Executed, Roles.BareExecution, Roles.Spent, Roles.Money, Roles.Asides,
        Directions.Up, Directions.Down, Directions.More, Directions.Less, Bases.Before, Totals.SideEnds, Totals.OfSeveral, PublicExpenses.Costs,
    ];

    /// <summary>Whether the words end in one that no list holds; words of measure alone say nothing.</summary>
    public static bool IsUnknown(ReadOnlySpan<char> words)
    {
        var bare = Roles.Fillers.Trim(words);
        if (bare.Length is 0 or > LongestVerb || !char.IsLetter(bare[^1])) return false;
        foreach (var concept in Known)
            if (concept.Ends(bare) is not null || concept.Ends(words) is not null) return false;
        return true;
    }
}
