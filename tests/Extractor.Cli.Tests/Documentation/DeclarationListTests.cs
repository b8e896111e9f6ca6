using System.Reflection;
using Extractor.Forms;
using Extractor.Forms.Known;
using Extractor.Narrative.Kinds;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>What is declared is listed without a hand: each list is written from the declarations that the library holds.</summary>
/// <remarks>A list and no search at run time: native builds know no types that no code names.</remarks>
public sealed class DeclarationListTests
{
    private const string Head =
        "// Written from the declarations by a test: EXTRACTOR_REGENERATE=1 dotnet test tests/Extractor.Cli.Tests --filter DeclarationListTests\n";

    [Test]
    public void KindsAreListed() => AssertIs("Narrative/Kinds/DeclaredKinds.cs", "", "The kinds of statement that are declared.",
        List("StatementKind", "All", Fields<StatementKind>(typeof(StatementKind).Namespace!)));

    [Test]
    public void TablesAreListed() => AssertIs("Forms/DeclaredForms.cs", "Extractor.Forms.Known", "The tables that are declared beside the published forms.",
        List("TitledForm", "All", Fields<TitledForm>(typeof(TableForm).Namespace!)));

    [Test]
    public void ChecksAreListed() => AssertIs("Reconciliation/DeclaredChecks.cs", "Extractor.Reconciliation.BetweenDocuments",
        "The checks that are declared, in the order of their ids.",
        List("ICheck", "All", Checks<ICheck>()), List("IBetweenCheck", "Between", Checks<IBetweenCheck>()),
        List("IUnitsCheck", "Units", Checks<IUnitsCheck>()));

    private static void AssertIs(string path, string @using, string summary, params string[] lists)
    {
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path));
        var above = @using.Length == 0 ? "" : $"using {@using};\n\n";
        WrittenFile.AssertIs($"src/Extractor/{path}", $"{Head}{above}namespace Extractor.{folder.Replace('/', '.')};\n\n/// <summary>{summary}</summary>\n"
            + $"internal static class {name}\n{{\n{string.Join('\n', lists)}}}\n");
    }

    private static string List(string type, string name, IEnumerable<string> entries) =>
        $"    public static IReadOnlyList<{type}> {name} {{ get; }} =\n    [\n{string.Concat(entries.Select(e => $"        {e},\n"))}    ];\n";

    private static IEnumerable<string> Fields<T>(string under) => Declarations<T>(under).Select(f => $"{Below(under, f.DeclaringType!)}.{f.Name}");

    private static IEnumerable<FieldInfo> Declarations<T>(string under) => typeof(T).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith(under + ".", StringComparison.Ordinal) == true)
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public)).Where(f => f.FieldType == typeof(T))
        .OrderBy(f => f.DeclaringType!.FullName, StringComparer.Ordinal);

    private static IEnumerable<string> Checks<T>()
        where T : IRule => typeof(T).Assembly.GetTypes().Where(t => t.IsClass && typeof(T).IsAssignableFrom(t))
        .OrderBy(t => ((IRule)Activator.CreateInstance(t)!).Rule.Id, StringComparer.Ordinal).Select(t => $"new {Below(typeof(IRule).Namespace!, t)}()");

    private static string Below(string under, Type type) => type.FullName![(under.Length + 1)..];
}
