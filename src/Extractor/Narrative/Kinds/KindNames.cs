using Extractor.Domain;
using Extractor.Domain.Names;

namespace Extractor.Narrative.Kinds;

/// <summary>How people call the kinds of statement, as their declarations say; the meaning tells the subjects, where they have keys.</summary>
internal static class KindNames
{
    public static KeyList All { get; } = new([.. KnownKinds.All.Select(k => k.Name)]);

    /// <summary>A kind that no declaration names: its key is no word of a message.</summary>
    public static Phrase Of(string key) => All.Of(key) ?? new("正文", "Narrative");

    /// <summary>The kind with its subject: 政府采购·货物.</summary>
    public static Phrase Of(Statement statement) =>
        statement.Subject.Length == 0 ? Of(statement.Kind) : Of(statement.Kind) + (Phrase)"·" + SubjectNames.Of(statement.Subject);
}
