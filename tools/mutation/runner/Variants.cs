using System.Text.RegularExpressions;

namespace Extractor.Mutation;

/// <summary>Texts like those given, each with a figure, a clause, a line or a word changed.</summary>
internal sealed partial class Variants(IReadOnlyList<string> seeds)
{
    private readonly Random _random = new(1);
    private readonly List<string> _preferred = [];

    public void Prefer(string text) => _preferred.Add(text);

    public string Next()
    {
        var text = _random.Next(4) > 0 && _preferred.Count > 0 ? Any(_preferred) : Any(seeds);
        for (var left = 1 + _random.Next(3); left > 0; left--) text = Changed(text);
        return text;
    }

    private string Changed(string text) => _random.Next(9) switch
    {
        0 or 1 => WithFigure(text, Any(Matches(Figure(), Any(seeds)))),
        2 => WithFigure(text, Any(Matches(Figure(), text))),
        3 => WithFigure(text, Any(["0", "0.00", "1", "100.00", "_", "?", "-5.00", "20500"])),
        4 => Replaced(text, Clause(), ""),
        5 => WithoutLine(text),
        6 => Replaced(text, Clause(), Any(Matches(Clause(), Any(seeds)))),
        7 => Replaced(text, Part(), Any(Matches(Part(), Any(seeds)))),
        _ => text.Length < 2 ? text : text.Remove(_random.Next(text.Length - 1), 1 + _random.Next(2) % 2),
    };

    private string WithFigure(string text, string figure) => Replaced(text, Figure(), figure);

    private string Replaced(string text, Regex what, string by)
    {
        var found = what.Matches(text);
        if (found.Count == 0) return text;
        var match = found[_random.Next(found.Count)];
        return string.Concat(text.AsSpan(0, match.Index), by, text.AsSpan(match.Index + match.Length));
    }

    private string WithoutLine(string text)
    {
        var lines = text.Split('\n').ToList();
        if (lines.Count < 2) return text;
        var at = _random.Next(lines.Count);
        if (_random.Next(2) == 0) lines.RemoveAt(at);
        else (lines[at], lines[lines.Count - 1 - at]) = (lines[lines.Count - 1 - at], lines[at]);
        return string.Join('\n', lines);
    }

    private static List<string> Matches(Regex what, string text) => [.. what.Matches(text).Select(m => m.Value).DefaultIfEmpty("")];

    private T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?")]
    private static partial Regex Figure();

    /// <summary>With the mark that ends it.</summary>
    [GeneratedRegex(@"[^，。；、：|\n ]+[，。；、：| ]?")]
    private static partial Regex Clause();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2,4}")]
    private static partial Regex Part();
}
