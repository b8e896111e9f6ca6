using Extractor.Domain;
using Extractor.Domain.Names;

namespace Extractor.Forms;

/// <summary>How people call the tables, as their forms say: those of final accounts in their order, then the others.</summary>
internal static class TableNames
{
    public static KeyList All { get; } = new(
    [
        .. KnownForms.All.OrderBy(f => f.FormNumber).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Name),
        new(TableKeys.Other, "其他表", "Another table", "any other table; its columns are named by the words of its head"),
    ]);

    public static Phrase Of(string key) => All.Of(key) ?? new("一张表", "A table");
}
