using Extractor.Domain;

namespace Extractor.Forms;

/// <summary>A column and the head cells over it.</summary>
/// <param name="Path">The words of the head cells from top to bottom, each once.</param>
internal sealed record HeadColumn(int Index, ColumnRole Role, IReadOnlyList<string> Path, Evidence Head)
{
    public string Leaf => Path.Count == 0 ? "" : Path[^1];

    /// <summary>The whole path in one string: what words are looked for in.</summary>
    public string Words { get; } = string.Join('/', Path);

    public bool Has(string word) => Words.Contains(word, StringComparison.Ordinal);

    public bool IsUnder(string word) => Path.Contains(word);
}
