using System.Text;

namespace Extractor.Pdf.Tests.Comparison;

/// <summary>How often each character occurs, compatible forms taken as one and spaces left out.</summary>
internal sealed class CharacterCount
{
    private readonly Dictionary<Rune, int> _counts = [];

    public int Total { get; private set; }

    public void Add(string text)
    {
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) continue;
            _counts[rune] = _counts.GetValueOrDefault(rune) + 1;
            Total++;
        }
    }

    /// <summary>How many of these the other one lacks.</summary>
    public int Beyond(CharacterCount other) => _counts.Sum(entry => Math.Max(0, entry.Value - other._counts.GetValueOrDefault(entry.Key)));
}
