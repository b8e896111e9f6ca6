using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>Body rows under one head; a table printed in halves has a section for each half.</summary>
internal sealed record TableSection(Head Head, IReadOnlyList<SheetRow> Rows)
{
    public bool HasLabel(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Rows.Any(r => r.Printed.Any(c => c.Word.Contains(word, StringComparison.Ordinal)))) return true;
        }
        return false;
    }

    /// <summary>The codes printed in code columns, or at the start of labels.</summary>
    public IEnumerable<string> Codes => Rows.SelectMany(r => r.Printed)
        .Select(c => new string([.. c.Word.TakeWhile(char.IsAsciiDigit)]))
        .Where(d => d.Length is 3 or 5 or 7);
}
