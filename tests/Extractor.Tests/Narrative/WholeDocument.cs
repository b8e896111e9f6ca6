using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Narrative.Text;
using Extractor.Tests.Reconciliation;

namespace Extractor.Tests.Narrative;

/// <summary>
/// A made document, its tables and its narrative: T is a line of a table, H a heading, P a paragraph with every figure marked with
/// what it is: {10.5|kind/subject/operand}, or {10.5|operand} for the statement before, or {10.5|mention}.
/// {right|…|!wrong} and {right||!wrong} plant a mistake.
/// </summary>
internal sealed partial class WholeDocument
{
    private const int Width = 37;
    private readonly string[] _lines;

    private WholeDocument(string name, string[] lines)
    {
        (Name, _lines) = (name, lines);
        Planted = [.. lines.SelectMany(l => Marked().Matches(l)).Where(m => m.Groups["wrong"].Success).Select(Describe)];
    }

    public string Name { get; }

    /// <summary>What each planted mistake changes, in order.</summary>
    public IReadOnlyList<string> Planted { get; }

    public static IEnumerable<WholeDocument> In(string text) =>
        Headed().Split(text).Where(t => t.Trim().Length > 0).Select(t => t.Split('\n')).Select(l => new WholeDocument(l[0].Trim(), l[1..]));

    /// <summary>The document with a mistake planted in every figure that a statement binds, beyond its rounding.</summary>
    public WholeDocument WithEveryFigureWrong() => new(Name, [.. _lines.Select(l => l.StartsWith('T') ? l : Marked().Replace(l, Spoilt))]);

    private static string Spoilt(Match mark)
    {
        var (right, meaning) = (mark.Groups["right"].Value, mark.Groups["meaning"].Value);
        if (meaning is "mention" or "" || !decimal.TryParse(right, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            return $"{{{right}|{meaning}}}";
        var decimals = right.Contains('.', StringComparison.Ordinal) ? right.Length - right.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var wrong = value + Math.Max(decimals == 0 ? 3 : 0.37m, Math.Round(value * 0.13m, decimals));
        return $"{{{right}|{meaning}|!{wrong.ToString($"F{decimals}", CultureInfo.InvariantCulture)}}}";
    }

    /// <summary>The figures that statements must bind, as kind/subject/operand=text.</summary>
    public IReadOnlyList<string> Wanted()
    {
        var (wanted, statement) = (new List<string>(), "");
        foreach (Match mark in _lines.SelectMany(l => Marked().Matches(l)))
        {
            var meaning = mark.Groups["meaning"].Value;
            if (meaning is "mention" or "") continue;
            var operand = meaning.LastIndexOf('/');
            if (operand >= 0) statement = Plain(meaning[..operand]);
            wanted.Add($"{statement}/{meaning[(operand + 1)..]}={mark.Groups["right"].Value}");
        }

        return wanted;
    }

    /// <summary>What was bound, in the same form.</summary>
    public static IReadOnlyList<string> Bound(Disclosure disclosure) =>
        [.. disclosure.Narrative.Statements.Where(s => s.Kind != StatementKinds.Mention)
            .SelectMany(s => s.Operands.Select(o => $"{s.Kind}/{Plain(s.Subject)}/{o.Key}={o.Number.Text}"))];

    /// <param name="planted">Which mistake is made; null for none.</param>
    public Disclosure Read(int? planted = null)
    {
        var mark = -1;
        var lines = new List<string>();
        foreach (var line in _lines.Where(l => l.Length > 2 && l[0] != 'T'))
        {
            var plain = "　　" + Marked().Replace(
                line[2..], m => m.Groups["wrong"].Success && ++mark == planted ? m.Groups["wrong"].Value : m.Groups["right"].Value);
            lines.AddRange(plain.Chunk(Width).Select(c => new string(c)));
        }

        var tables = DisclosureText.Read(string.Join('\n', _lines.Where(l => l.StartsWith("T ", StringComparison.Ordinal)).Select(l => l[2..])));
        return tables with { Narrative = LiteralPages.Read(LiteralPages.Of(string.Join('\n', lines)), [.. tables.Tables]).Narrative };
    }

    /// <summary>Names as they are compared: in normal forms.</summary>
    private static string Plain(string name) => string.Concat(name.Select(CharacterForms.Normalize)).Replace("\"", "", StringComparison.Ordinal);

    private static string Describe(Match mark) => $"{mark.Groups["meaning"].Value} {mark.Groups["right"].Value} → {mark.Groups["wrong"].Value}";

    [GeneratedRegex(@"^# ", RegexOptions.Multiline)]
    private static partial Regex Headed();

    [GeneratedRegex(@"\{(?<right>[^{}|]*)\|(?<meaning>[^{}|]*)(\|!(?<wrong>[^{}]*))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
