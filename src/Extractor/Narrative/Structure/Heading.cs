using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>A heading as printed.</summary>
/// <param name="Number">As printed (第三部分, 五、); empty where none is.</param>
/// <param name="Title">As printed, without number and closing mark.</param>
/// <param name="NormalTitle">The title in normal forms.</param>
internal sealed record Heading(HeadingRank Rank, string Number, string Title, string NormalTitle, Evidence Evidence)
{
    /// <summary>The heading as it is compared with the contents: no spaces, no number.</summary>
    public string Key => NormalTitle.Replace(Titles.Filler, "", StringComparison.Ordinal);
}
