using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>A note that the grid draws into its last rows.</summary>
internal static class NoteRow
{
    public static Evidence? Read(SheetRow row) => row.Only is { } cell && NoteWords.BeginsNote(cell.Text) ? cell.Evidence : null;
}
