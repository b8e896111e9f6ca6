using System.Text;
using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Narrative.Text;

/// <summary>
/// Text joined over line and page ends, without the spaces that typesetting leaves, and where each character of it stands.
/// </summary>
internal sealed class FlowText
{
    private readonly string _printed;
    private readonly (int Line, int Character)[] _places;
    private readonly IReadOnlyList<TextLine> _lines;

    private FlowText(string printed, string normalized, (int, int)[] places, IReadOnlyList<TextLine> lines)
    {
        (_printed, Text, _places, _lines) = (printed, normalized, places, lines);
    }

    /// <summary>In normal forms (half-width digits, full-width punctuation); as long as the printed text.</summary>
    public string Text { get; }

    /// <summary>The characters as printed.</summary>
    public string Printed => _printed;

    public int Length => Text.Length;

    public int FirstPage => _lines[_places.Length == 0 ? 0 : _places[0].Line].Page;

    public IReadOnlyList<TextLine> Lines => _lines;

    public static FlowText Join(IReadOnlyList<TextLine> lines)
    {
        var characters = new StringBuilder();
        var origins = new List<(int, int)>();
        for (var l = 0; l < lines.Count; l++)
        {
            var line = lines[l].Text;
            for (var i = 0; i < line.Length; i++)
            {
                if (IsUnseen(line[i]) || (char.IsWhiteSpace(line[i]) && !IsSpaceBetweenWords(line, i))) continue;
                characters.Append(line[i]);
                origins.Add((l, i));
            }
        }

        var text = characters.ToString();
        return new FlowText(text, Normalize(text), [.. origins], lines);
    }

    /// <summary>The rest of the text from a place on.</summary>
    public FlowText From(int start) => new(_printed[start..], Text[start..], _places[start..], _lines);

    /// <summary>The text up to a place.</summary>
    public FlowText Until(int end) => new(_printed[..end], Text[..end], _places[..end], _lines);

    public FlowText Part(int start, int end) => new(_printed[start..end], Text[start..end], _places[start..end], _lines);

    /// <summary>Where a span stands: the box of its part on its first line, its whole text.</summary>
    public Evidence Evidence(int start, int length)
    {
        if (length <= 0) return new Evidence(FirstPage, _lines[0].Box, "");
        var first = _places[start];
        var line = _lines[first.Line];
        var box = line.CharacterBoxes[first.Character];
        for (var i = start + 1; i < start + length && _places[i].Line == first.Line; i++)
            box = box.Union(line.CharacterBoxes[_places[i].Character]);
        return new Evidence(line.Page, box, _printed.Substring(start, length));
    }

    public Evidence Whole => Evidence(0, Length);

    /// <summary>The part of each line that belongs to this text.</summary>
    public IReadOnlyList<Evidence> LineParts()
    {
        var parts = new List<Evidence>();
        for (var start = 0; start < _places.Length;)
        {
            var end = start + 1;
            while (end < _places.Length && _places[end].Line == _places[start].Line) end++;
            parts.Add(Evidence(start, end - start));
            start = end;
        }

        return parts;
    }

    /// <summary>Marks without a width, as word processors leave them inside numbers too.</summary>
    private static bool IsUnseen(char c) => c is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD';

    private static bool IsSpaceBetweenWords(string text, int i) =>
        i > 0 && i + 1 < text.Length && CharacterForms.IsLatin(text[i - 1]) && CharacterForms.IsLatin(text[i + 1]);

    private static string Normalize(string text)
    {
        var forms = new char[text.Length];
        for (var i = 0; i < text.Length; i++) forms[i] = CharacterForms.Normalize(text[i]);
        for (var i = 0; i < forms.Length; i++)
            if (forms[i] is ',' or '，') forms[i] = SeparatesThousands(forms, i) ? ',' : '，';
        CodedMarks.SetApart(forms);
        return new string(forms);
    }

    /// <summary>A comma, wide or narrow, with a digit before it and exactly three after it; not behind a point: 612.30,708.64 are two figures.</summary>
    private static bool SeparatesThousands(char[] text, int i)
    {
        if (i == 0 || i + 3 >= text.Length || !CharacterForms.IsDigit(text[i - 1])) return false;
        var before = text.AsSpan(0, i).LastIndexOfAnyExceptInRange('0', '9');
        if (before > 0 && text[before] == '.' && CharacterForms.IsDigit(text[before - 1])) return false;
        for (var k = 1; k <= 3; k++)
            if (!CharacterForms.IsDigit(text[i + k])) return false;
        return i + 4 >= text.Length || !CharacterForms.IsDigit(text[i + 4]);
    }
}
