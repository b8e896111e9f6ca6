using Extractor.Pdf.Objects;
using Extractor.Pdf.Pages;

namespace Extractor.Pdf.Structure;

/// <summary>A file of which the pages are known.</summary>
internal sealed record OpenFile(ObjectStore Objects, PdfDictionary? Catalog, IReadOnlyList<PageNode> Pages, ProblemLog Problems);
