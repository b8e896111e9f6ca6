using Extractor.Domain;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>The columns that a table may have, and which of them a head names; null where it names none.</summary>
internal sealed record ColumnSet(IReadOnlyList<ColumnKey> All, Func<HeadColumn, ColumnKey?> Key);
