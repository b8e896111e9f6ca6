using Extractor.Forms.Captions;

namespace Extractor.Forms;

/// <summary>The parts of one table over its pages.</summary>
internal sealed record StitchedTable(Caption Caption, IReadOnlyList<TablePart> Parts)
{
    public TablePart Last => Parts[^1];

    public IReadOnlyList<TableSection> Sections { get; } = SectionBuilder.Build(Parts);
}
