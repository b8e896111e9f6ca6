namespace Extractor.Domain;

/// <summary>A text in the two languages of the output.</summary>
/// <remarks>A sum is put together when it is first read: most verdicts agree, and nobody reads what they say.</remarks>
public sealed class Phrase
{
    private readonly Phrase? _first;
    private readonly Phrase? _second;
    private string? _chinese;
    private string? _english;

    /// <summary>A text in both languages.</summary>
    public Phrase(string chinese, string english) => (_chinese, _english) = (chinese, english);

    private Phrase(Phrase first, Phrase second) => (_first, _second) = (first, second);

    /// <summary>The Chinese text.</summary>
    public string Chinese => _chinese ??= _first!.Chinese + _second!.Chinese;

    /// <summary>The English text.</summary>
    public string English => _english ??= _first!.English + _second!.English;

    /// <summary>The same in both languages: a printed name, an arithmetic.</summary>
    public static implicit operator Phrase(string printed) => new(printed, printed);

    /// <summary>One text after the other, in both languages.</summary>
    public static Phrase operator +(Phrase a, Phrase b) => new(a, b);

    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;
}
