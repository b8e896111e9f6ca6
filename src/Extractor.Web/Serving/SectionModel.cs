using Extractor.Domain;
using Extractor.Web.Documents;

namespace Extractor.Web.Serving;

/// <summary>A section of the narrative and what its figures were bound to.</summary>
internal sealed record SectionModel(Section Section, NarrativeSpans Spans);
