// Written from the declarations by a test: EXTRACTOR_REGENERATE=1 dotnet test tests/Extractor.Cli.Tests --filter DeclarationListTests
namespace Extractor.Domain.Names;

/// <summary>How people call what the declarations of tables name.</summary>
internal static class DeclaredNames
{
    public static IReadOnlyList<KeyName> Columns { get; } =
    [
    ];
}
