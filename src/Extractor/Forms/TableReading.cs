using Extractor.Domain;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>The tables of a document, and what of its pages they are made of.</summary>
/// <param name="Family">What cover, titles and headings call the document.</param>
/// <param name="Tables">In the order of the document.</param>
/// <param name="TakenLines">Titles, unit lines, notes: lines that belong to a table and not to the narrative; compared by reference.</param>
/// <param name="TakenGrids">The grids that are tables; a framed paragraph is none. Compared by reference.</param>
internal sealed record TableReading(
    DocumentFamily Family,
    IReadOnlyList<AccountTable> Tables,
    IReadOnlyList<Problem> Problems,
    IReadOnlySet<TextLine> TakenLines,
    IReadOnlySet<Grid> TakenGrids)
{
    public static TableReading None { get; } = new(DocumentFamily.Other, [], [], new HashSet<TextLine>(), new HashSet<Grid>());
}
