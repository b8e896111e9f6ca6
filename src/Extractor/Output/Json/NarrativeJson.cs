using Extractor.Domain;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json;

/// <summary>The narrative: sections, statements, unbound figures, glossary.</summary>
internal static class NarrativeJson
{
    public static readonly JsonShape<NarrativeText> Shape = new JsonShape<NarrativeText, NarrativeText>(
        "narrative", "The running text.", static (ref _, n) => n, static () => NarrativeText.Empty)
        .Optional("counts", new ValueType<NarrativeCounts>(NarrativeCountsJson.Shape), n => n.Counts is { All: > 0 } counts ? counts : null, (ref _, _) => { })
        .Always("sections", JsonTypes.List(SectionJson.Shape), n => n.Sections, (ref n, v) => n = n with { Sections = v! },
            "The sections of the top level.")
        .Always("statements", JsonTypes.List(StatementJson.Shape), n => n.Statements, (ref n, v) => n = n with { Statements = v! },
            "What the narrative states, in the order of the document.")
        .Always("unbound", JsonTypes.List(UnboundJson.Shape), n => n.Unbound, (ref n, v) => n = n with { Unbound = v! },
            "Figures that no statement took.")
        .Optional("contents", JsonTypes.List(ContentsJson.Shape), n => n.Contents.IfAny(), (ref n, v) => n = n with { Contents = v! },
            "The entries of the contents.")
        .Optional("glossary", JsonTypes.List(GlossaryJson.Shape), n => n.Glossary.IfAny(), (ref n, v) => n = n with { Glossary = v! }, "The glossary.");
}
