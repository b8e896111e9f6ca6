using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>The name by which a body is known again in another document.</summary>
internal static class BodyName
{
    /// <summary>Without spaces and line breaks, brackets as Chinese type sets them; （本级） and （汇总） stay, they are bodies of their own.</summary>
    public static string Normalise(string printed) => CharacterFolding.Squeeze(printed)
        .Replace('(', '（').Replace(')', '）').Replace('〈', '（').Replace('〉', '）').Replace('﹙', '（').Replace('﹚', '）');
}
