using Extractor.Domain.Names;

namespace Extractor.Narrative.Kinds;

/// <summary>A kind of statement: all that is known of it, in one place.</summary>
/// <param name="Key">One of <see cref="Domain.StatementKinds"/>.</param>
/// <param name="Chinese">How messages call it.</param>
/// <param name="English">The same in English.</param>
/// <param name="Meaning">What its statements state, for the reference.</param>
internal sealed record StatementKind(string Key, string Chinese, string English, string Meaning)
{
    /// <summary>The keys or names that its subjects are; empty where the kind says it all.</summary>
    public string Subjects { get; init; } = "";

    /// <summary>How people call it, with its meaning and its subjects.</summary>
    public KeyName Name => new(Key, Chinese, English, Subjects.Length == 0 ? Meaning : $"{Meaning} — {Subjects}");

    public required IReadOnlyList<OperandKey> Operands { get; init; }

    /// <summary>The section whose own statements are of the kind; null where it has none.</summary>
    public KindSection? Section { get; init; }

    /// <summary>Null where no paragraph by itself makes one.</summary>
    public KindExample? Example { get; init; }
}
