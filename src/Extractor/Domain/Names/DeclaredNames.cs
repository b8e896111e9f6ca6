// Written from the declarations by a test: EXTRACTOR_REGENERATE=1 dotnet test tests/Extractor.Cli.Tests --filter DeclarationListTests
namespace Extractor.Domain.Names;

/// <summary>How people call what the declarations of tables name.</summary>
internal static class DeclaredNames
{
    public static IReadOnlyList<KeyName> Tables { get; } =
    [
        new("purchased-services", "政府购买服务情况表", "Purchased services table"),
    ];

    public static IReadOnlyList<KeyName> Columns { get; } =
    [
    ];
}
