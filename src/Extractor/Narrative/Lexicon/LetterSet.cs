namespace Extractor.Narrative.Lexicon;

/// <summary>Says of most letters at once that they are none of a few: 64 bits, each for the letters of one remainder.</summary>
internal readonly struct LetterSet
{
    private readonly ulong _remainders;

    public LetterSet(IEnumerable<char> letters) => _remainders = letters.Aggregate(0UL, (bits, letter) => bits | (1UL << (letter & 63)));

    /// <summary>False for letters that are surely none of them.</summary>
    public bool MayHold(char letter) => ((_remainders >> (letter & 63)) & 1) != 0;
}
