namespace Extractor.Domain.Names;

/// <summary>A key of the data with what people call it.</summary>
/// <param name="Key">With a star at its end it stands for all that begin as it does.</param>
/// <param name="Meaning">For the dictionary, where it says more than the Chinese name.</param>
internal sealed record KeyName(string Key, string Chinese, string English, string? Meaning = null)
{
    public Phrase Name { get; } = new(Chinese, English);

    /// <summary>What stands before the star.</summary>
    public string Stem => Key.TrimEnd('*');
}
