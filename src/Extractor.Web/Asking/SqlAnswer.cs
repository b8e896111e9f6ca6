using Extractor.Domain;

namespace Extractor.Web.Asking;

/// <summary>What a question in SQL came to.</summary>
/// <param name="IsCut">There are more rows.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record SqlAnswer(IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows, bool IsCut, Phrase? Failure);
