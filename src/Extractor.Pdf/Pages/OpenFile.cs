using Extractor.Pdf.Objects;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf.Pages;

/// <summary>A file of which the pages are known.</summary>
internal sealed record OpenFile(ObjectStore Objects, PdfDictionary? Catalog, IReadOnlyList<PageNode> Pages, ProblemLog Problems);
