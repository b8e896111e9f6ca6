// Written from the declarations by a test: EXTRACTOR_REGENERATE=1 dotnet test tests/Extractor.Cli.Tests --filter DeclarationListTests
using Extractor.Forms.Known;

namespace Extractor.Forms;

/// <summary>The tables that are declared beside the published forms.</summary>
internal static class DeclaredForms
{
    public static IReadOnlyList<TitledForm> All { get; } =
    [
        Further.PurchasedServicesTable.Form,
    ];
}
