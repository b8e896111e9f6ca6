using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Output;

/// <summary>A document as an export takes it.</summary>
/// <param name="Report">What the rules found; null where the export does not ask for it.</param>
internal sealed record ExportedDocument(Disclosure Disclosure, CheckReport? Report = null);
