namespace Extractor.Web.Catalogue;

/// <summary>Answers a question to the catalogue in one pass over it.</summary>
internal static class CatalogueSearch
{
    /// <param name="sorted">All documents in the order that the question asks for.</param>
    /// <param name="decided">How many findings of a document are decided, by its hash.</param>
    public static CatalogueAnswer Ask(IReadOnlyList<CatalogueEntry> sorted, CatalogueQuery query, Func<string, int> decided)
    {
        var words = query.Words;
        var chosen = Facet.All.Select(f => query.Chosen.GetValueOrDefault(f.Key)).ToArray();
        var counts = Facet.All.Select(_ => new Dictionary<string, int>()).ToArray();
        var found = new List<CatalogueEntry>();
        var values = new string?[chosen.Length];
        foreach (var entry in sorted)
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

        var page = found.Skip((query.Page - 1) * query.Size).Take(query.Size).ToList();
        return new CatalogueAnswer(query, found.Count, page, Facet.All.Select((f, i) => (f.Key, Values: Listed(f, counts[i])))
            .ToDictionary(f => f.Key, f => f.Values));
    }

    /// <summary>The documents whose body, file name or place holds the words.</summary>
    public static IEnumerable<CatalogueEntry> Names(IEnumerable<CatalogueEntry> sorted, string text)
    {
        var words = new CatalogueQuery { Text = text }.Words;
        return sorted.Where(e => Holds(e, words));
    }

    private static bool Holds(CatalogueEntry entry, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (!entry.Searched.Contains(word, StringComparison.Ordinal)) return false;
        }

        return true;
    }

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
        if (facet.Values.Count > 0) return [.. facet.Values.Where(counts.ContainsKey).Select(v => (v, counts[v]))];
        var values = counts.Select(c => (c.Key, c.Value));
        return facet.Key == "year"
            ? [.. values.OrderByDescending(v => v.Key, StringComparer.Ordinal)]
            : [.. values.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal)];
    }
}
