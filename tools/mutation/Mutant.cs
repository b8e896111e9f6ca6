using System.Text.Json;

namespace Extractor.Mutation;

/// <summary>One change of the source that a test should notice.</summary>
/// <param name="Id">What switches it on.</param>
/// <param name="File">From the project's root.</param>
/// <param name="Change">What is done to the text.</param>
internal sealed record Mutant(int Id, string File, int Line, string Change, string Text)
{
    /// <summary>The stage it is in.</summary>
    public string Stage => File.Split('/')[2];

    /// <summary>A word of a table, which is put together when the program starts.</summary>
    public bool IsWord => Change == Dropped;

    public string Kind => IsWord ? "words" : Change is "is not asked" or "the other branch" ? Change : "edges";

    public const string Kept = "mutants.json";

    /// <summary>Those of the copy that the program runs in, in the order of their ids, from 1.</summary>
    public static List<Mutant> All(string folder = "") => JsonSerializer.Deserialize<List<Mutant>>(System.IO.File.ReadAllText(Path.Combine(folder, Kept)))!;

    public const string Dropped = "the word is dropped";
}
