using System.Text;
using Extractor.Store;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>Every key that the data holds, with what it means.</summary>
internal static class DictionaryPage
{
    public static string Text()
    {
        var text = new StringBuilder($"""
            # Data dictionary

            The keys in JSON, CSV, Parquet and the store. A word that is not listed does not occur; one with a star stands for all that begin as it does.
            The members of the JSON files are described by [disclosure.schema.json](../schemas/disclosure.schema.json), the tables of the store by
            [store.md](../schemas/store.md). {GeneratedPages.Notice}

            """);
        foreach (var list in StoreVocabulary.All) text.Append($"- [{list.Name}](#{list.Name.Replace(' ', '-')})\n");
        foreach (var (name, description, words) in StoreVocabulary.All)
        {
            text.Append($"\n## {name}\n\n{description}\n\n| key | meaning |\n|---|---|\n");
            foreach (var (word, meaning) in words) text.Append($"| `{word}` | {meaning} |\n");
        }

        return text.ToString();
    }
}
