namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>A department's accounts and those of the units that it lists, of one year.</summary>
/// <param name="Units">The documents that are there, in the order of the list.</param>
/// <param name="Missing">The listed names that no document bears, or more than one.</param>
internal sealed record Department(DocumentFigures Accounts, IReadOnlyList<DocumentFigures> Units, IReadOnlyList<string> Missing)
{
    private const string Itself = "（本级）";

    /// <summary>
    /// Null where the document is no department's, lists no units, or none of them is there; nor where two documents of its name make it doubtful whose
    /// units they are.
    /// </summary>
    /// <param name="others">The documents of the same year.</param>
    public static Department? Of(DocumentFigures accounts, ILookup<string, DocumentFigures> others)
    {
        if (accounts.Scope == "unit" || accounts.BodyKey.EndsWith(Itself, StringComparison.Ordinal) || accounts.Listed.Count < 2) return null;
        if (others[accounts.BodyKey].Any(d => d.Sha256 != accounts.Sha256 && d.Scope == accounts.Scope && !IsElsewhere(d, accounts))) return null;
        var (units, missing) = (new List<DocumentFigures>(), new List<string>());
        foreach (var name in accounts.Listed)
        {
            if (Find(name, accounts, others) is { } unit) units.Add(unit);
            else missing.Add(name);
        }

        return units.Count == 0 ? null : new Department(accounts, units, missing);
    }

    /// <remarks>The department itself (本级) publishes as a unit under its own name, with or without 本级.</remarks>
    private static DocumentFigures? Find(string name, DocumentFigures accounts, ILookup<string, DocumentFigures> others)
    {
        var bare = name.EndsWith(Itself, StringComparison.Ordinal) ? name[..^Itself.Length] : name;
        var isItself = bare == accounts.BodyKey;
        var named = others[name].Concat(isItself ? others[bare == name ? bare + Itself : bare] : [])
            .Where(d => d.Sha256 != accounts.Sha256 && (!isItself || d.Scope == "unit" || d.BodyKey.EndsWith(Itself, StringComparison.Ordinal))).ToList();
        var found = named.Where(d => !IsElsewhere(d, accounts)).ToList();
        return found is [var one] && (named.Count == 1 || one.Place is not null) ? one : null;
    }

    /// <summary>Whether both are known to be published in different places.</summary>
    private static bool IsElsewhere(DocumentFigures document, DocumentFigures accounts) =>
        document.Place is { } its && accounts.Place is { } own && its != own;
}
