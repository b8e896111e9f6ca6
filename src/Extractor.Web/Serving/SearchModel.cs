using Extractor.Web.Asking;
using Extractor.Web.Catalogue;

namespace Extractor.Web.Serving;

/// <summary>What a search through all paragraphs and names found.</summary>
/// <param name="Documents">Documents whose body or file name fits.</param>
/// <param name="IsCut">The time ran out.</param>
internal sealed record SearchModel(string Text, int Page, IReadOnlyList<CatalogueEntry> Documents, IReadOnlyList<FoundParagraph> Found, bool IsCut)
{
    private const int Around = 160;

    /// <summary>A paragraph cut to what stands around the first word found, in pieces that are found words or not.</summary>
    public IEnumerable<(string Text, bool IsFound)> Pieces(string text)
    {
        var words = FullText.Words(Text);
        var first = words.Select(w => text.IndexOf(w, StringComparison.OrdinalIgnoreCase)).Where(i => i >= 0).DefaultIfEmpty(0).Min();
        var (start, end) = (Math.Max(0, first - Around), Math.Min(text.Length, first + Around));
        if (start > 0) yield return ("…", false);
        for (var at = start; at < end;)
        {
            var next = words.Select(w => (Word: w, At: text.IndexOf(w, at, end - at, StringComparison.OrdinalIgnoreCase))).Where(f => f.At >= 0)
                .OrderBy(f => f.At).FirstOrDefault((Word: "", At: end));
            if (next.At > at) yield return (text[at..next.At], false);
            if (next.Word.Length > 0) yield return (text.Substring(next.At, next.Word.Length), true);
            at = next.At + next.Word.Length;
            if (next.Word.Length == 0) break;
        }

        if (end < text.Length) yield return ("…", false);
    }
}
