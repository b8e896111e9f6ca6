using Extractor.Domain;

namespace Extractor.Forms;

/// <summary>A note that the grid draws into its last rows.</summary>
internal static class NoteRow
{
    public static Evidence? Read(SheetRow row) => row.Only is { } cell && NoteWords.BeginsNote(cell.Text) ? cell.Evidence : null;
}
