namespace Extractor.Reconciliation;

/// <summary>A text in the two languages of the output.</summary>
public sealed record Phrase(string Chinese, string English)
{
    /// <summary>The same in both languages: a printed name, an arithmetic.</summary>
    public static implicit operator Phrase(string printed) => new(printed, printed);

    public static Phrase operator +(Phrase a, Phrase b) => new(a.Chinese + b.Chinese, a.English + b.English);

    public string In(Language language) => language == Language.English ? English : Chinese;
}
