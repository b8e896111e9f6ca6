using System.Diagnostics;

namespace Extractor.Tests.Output.Json;

/// <summary>Checks texts against the schema with ajv, run by node; tests that need it are skipped where it is not installed.</summary>
internal static class SchemaValidator
{
    private static readonly string Folder = Path.Combine(ProjectFiles.Root, "tests", "schema");

    /// <summary>What is wrong with the texts; empty where nothing is.</summary>
    public static string Validate(IEnumerable<string> texts)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) Assert.Ignore("The schema validator is not installed: run 'npm ci' in tests/schema.");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var (text, number) in texts.Select((t, i) => (t, i))) File.WriteAllText(Path.Combine(folder.FullName, $"{number}.json"), text);
            return RunNode([Path.Combine(ProjectFiles.Root, "schemas", "disclosure.schema.json"), .. Directory.GetFiles(folder.FullName)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string RunNode(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "validate.js"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var node = Process.Start(start)!;
            var error = node.StandardError.ReadToEndAsync();
            return node.StandardOutput.ReadToEnd() + error.Result;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("The schema validator needs node, which is not installed.");
            throw;
        }
    }
}
