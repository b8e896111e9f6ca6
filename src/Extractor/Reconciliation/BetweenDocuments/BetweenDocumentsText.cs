using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>How a verdict speaks of two documents.</summary>
internal static class BetweenDocumentsText
{
    /// <summary>Which documents were taken for the same body's, with both spellings where they differ.</summary>
    public static Phrase Name(DocumentFigures later, DocumentFigures earlier)
    {
        var spelled = later.Body.Text == earlier.Body.Text ? later.Body.Text : $"{later.Body.Text}（{earlier.Body.Text}）";
        return new Phrase(
            $"{spelled} {earlier.Year}→{later.Year}（{later.Document}，{earlier.Document}）",
            $"{spelled} {earlier.Year}→{later.Year} ({later.Document}, {earlier.Document})");
    }

    /// <summary>A figure of the other document, cited with that document's name.</summary>
    public static Figure In(DocumentFigures document, Figure figure) => figure with { Role = Role(document, figure.Role), Other = document.Sha256 };

    public static string Role(DocumentFigures document, string role) => $"{document.Document}: {role}";
}
