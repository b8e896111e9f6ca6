namespace Extractor.Web.Catalogue;

/// <summary>Answers a question to the catalogue in one pass over it.</summary>
internal static class CatalogueSearch
{
    /// <param name="decided">How many findings of a document are decided, by its hash.</param>
    public static CatalogueAnswer Ask(IReadOnlyList<CatalogueEntry> all, CatalogueQuery query, Func<string, int> decided)
    {
        var words = query.Words;
        var chosen = Facet.All.Select(f => query.Chosen.GetValueOrDefault(f.Key)).ToArray();
        var counts = Facet.All.Select(_ => new Dictionary<string, int>()).ToArray();
        var found = new List<CatalogueEntry>();
        var values = new string?[chosen.Length];
        foreach (var entry in all)
        {
            if (!Holds(entry, words)) continue;
            var failed = Misses(entry, decided(entry.Sha256), chosen, values, out var only);
            if (failed == 0) found.Add(entry);
            if (failed > 1) continue;
            // A facet counts what all others leave: its own choice aside.
            for (var i = 0; i < values.Length; i++)
            {
                if ((failed == 0 || i == only) && values[i] is { } value) counts[i][value] = counts[i].GetValueOrDefault(value) + 1;
            }
        }

        found.Sort(Order(query.Sort));
        var page = found.Skip((query.Page - 1) * CatalogueQuery.PageSize).Take(CatalogueQuery.PageSize).ToList();
        return new CatalogueAnswer(query, found.Count, page, Facet.All.Select((f, i) => (f.Key, Values: Listed(f, counts[i]))).ToDictionary(f => f.Key, f => f.Values));
    }

    private static bool Holds(CatalogueEntry entry, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (!Contains(entry.Body, word) && !Contains(entry.Name, word) && !Contains(entry.City, word) && !Contains(entry.Province, word)) return false;
        }

        return true;
    }

    private static bool Contains(string? text, string word) => text is not null && text.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many of the choices the document does not fit, and the last of them.</summary>
    private static int Misses(CatalogueEntry entry, int decided, string?[] chosen, string?[] values, out int only)
    {
        var failed = 0;
        only = -1;
        for (var i = 0; i < chosen.Length; i++)
        {
            values[i] = Facet.All[i].Of(entry, decided);
            if (chosen[i] is null || chosen[i] == values[i]) continue;
            failed++;
            only = i;
        }

        return failed;
    }

    private static IReadOnlyList<(string, int)> Listed(Facet facet, Dictionary<string, int> counts)
    {
        var values = counts.Select(c => (c.Key, c.Value));
        return facet.Key == "year" ? [.. values.OrderByDescending(v => v.Key, StringComparer.Ordinal)] : [.. values.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal)];
    }

    private static Comparison<CatalogueEntry> Order(string sort) => sort switch
    {
        "body" => (a, b) => Then(string.CompareOrdinal(a.Title, b.Title), a, b),
        "year" => (a, b) => Then((b.Year ?? 0).CompareTo(a.Year ?? 0), a, b),
        "pages" => (a, b) => Then(b.Pages.CompareTo(a.Pages), a, b),
        _ => Weight,
    };

    private static int Then(int first, CatalogueEntry a, CatalogueEntry b) => first != 0 ? first : Weight(a, b);

    private static int Weight(CatalogueEntry a, CatalogueEntry b) =>
        b.Contradictions.CompareTo(a.Contradictions) is not 0 and var contradictions ? contradictions
        : b.Doubts.CompareTo(a.Doubts) is not 0 and var doubts ? doubts
        : b.Warnings.CompareTo(a.Warnings) is not 0 and var warnings ? warnings
        : string.CompareOrdinal(a.Title, b.Title) is not 0 and var titles ? titles
        : a.Id.CompareTo(b.Id);
}
