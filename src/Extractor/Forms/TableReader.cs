using Extractor.Domain;
using Extractor.Forms.Families;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>Pages → the tables of a document: pieces → captions and heads → stitched over pages → recognised → read row by row.</summary>
internal static class TableReader
{
    public static TableReading Read(IReadOnlyList<PageLayout> pages) => Read(pages, TimeLimit.None);

    internal static TableReading Read(IReadOnlyList<PageLayout> pages, TimeLimit time)
    {
        var parts = time.Over(TornHeads.Join(WideSheetJoiner.Join(time.Over(pages.SelectMany(PieceFinder.Find))))).Select(TablePart.Read)
            .Select(p => CoverTitles.WithTitle(p, pages)).ToArray();
        var family = FamilyReader.Read(pages, parts.Select(p => p.Caption));
        var recogniser = new Recogniser(family);
        var drafts = new Stitcher(recogniser, pages.Where(static p => p.IsBlankHalf).Select(static p => p.Number).ToHashSet()).Stitch(time.Over(parts));
        var collection = new TableCollection(recogniser, new UnitFinder(drafts), pages);
        foreach (var draft in time.Over(drafts)) collection.Add(draft);
        collection.AddUndrawn(pages);
        return collection.Finish();
    }
}
