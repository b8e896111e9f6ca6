using Extractor.Domain;

namespace Extractor.Forms;

/// <summary>The columns and rows of a section, what did not fit them, and notes that its grid holds.</summary>
internal sealed record SectionReading(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Evidence> Notes);
