using Extractor.Domain;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json;

/// <summary>How many figures of the narrative are bound; follows from its statements, so what is read of it is not kept.</summary>
internal static class NarrativeCountsJson
{
    public static readonly JsonShape<NarrativeCounts> Shape = new JsonShape<NarrativeCounts, NarrativeCounts>(
        "narrative_counts", "How many figures are bound, and how; absent where the text prints none.", static (ref _, c) => c, static () => new(0, 0, 0))
        .Always("bound", JsonTypes.Integer, c => c.Bound, (ref _, _) => { }, "Operands of statements of the accounts.")
        .Always("mentioned", JsonTypes.Integer, c => c.Mentioned, (ref _, _) => { }, "In reasons and descriptions: of no account.")
        .Always("unbound", JsonTypes.Integer, c => c.Unbound, (ref _, _) => { }, "Taken by no statement.")
        .OnOneLine();
}
