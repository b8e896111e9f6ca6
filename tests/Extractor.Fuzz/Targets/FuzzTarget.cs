using Extractor.Fuzz.Mutations;

namespace Extractor.Fuzz.Targets;

/// <summary>A part of the program that takes what others wrote.</summary>
/// <param name="Name">What it is called on the command line; its examples are in the folder of that name in Corpus.</param>
/// <param name="Read">Reads an input: what it refuses as it should is not thrown from here, so that whatever is thrown is a fault.</param>
/// <param name="Change">Changes an input by its structure; false where it has none to change.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Read, Func<List<byte>, Random, bool> Change)
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("reader", ReaderTarget.Read, (bytes, random) => random.Next(2) == 0 ? ObjectMutation.Change(bytes, random) : StreamMutation.Change(bytes, random)),
        new("layout", LayoutTarget.Read, LineMutation.Change),
        new("narrative", NarrativeTarget.Read, SentenceMutation.Change),
        new("json", JsonTarget.Read, JsonMutation.Change),
        new("manifest", ManifestTarget.Read, LineMutation.Change),
    ];

    /// <exception cref="ArgumentException">There is no such target.</exception>
    public static FuzzTarget Of(string name) =>
        All.FirstOrDefault(t => t.Name == name)
            ?? throw new ArgumentException($"'{name}' is no target. The targets are {string.Join(", ", All.Select(t => t.Name))}.", nameof(name));

    /// <summary>The examples that stay with the sources, smallest first.</summary>
    public IReadOnlyList<byte[]> Examples() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", Name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)
            .OrderBy(b => b.Length)];
}
