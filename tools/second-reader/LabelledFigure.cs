using Extractor.Domain;

namespace Extractor.SecondReader;

/// <summary>A figure of a narrative, what the rules took it for, and what stands around it.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Label">The statement's kind and the operand's name, with what a change is measured against.</param>
/// <param name="Features">Characters left and right, each with its side, the unit and the heading: one word each, parted by spaces.</param>
/// <param name="Sentence">With the figure in brackets.</param>
internal sealed record LabelledFigure(string Document, string Label, string Features, string Sentence)
{
    /// <summary>Characters looked at on each side.</summary>
    private const int Left = 24;
    private const int Right = 8;

    /// <summary>Characters next to the figure whose place counts.</summary>
    private const int Near = 6;

    public static IEnumerable<LabelledFigure> Of(string name, Disclosure disclosure)
    {
        var titles = Titles(disclosure.Narrative.Sections).ToLookup(s => s.Path, s => s.Title);
        foreach (var statements in disclosure.Narrative.Statements.GroupBy(s => (s.Sentence, s.SectionPath)))
        {
            var (text, from) = (statements.Key.Sentence.Text, 0);
            var title = titles[statements.Key.SectionPath].FirstOrDefault() ?? "";
            foreach (var (statement, operand) in statements.SelectMany(s => s.Operands.Select(o => (s, o))).OrderBy(f => f.o.Evidence, InReading))
            {
                var at = Find(text, operand.Evidence.Text, from);
                if (at < 0) continue;
                from = at + operand.Evidence.Text.Length;
                yield return new LabelledFigure(name, LabelOf(statement, operand), Around(text, at, from, operand.Unit, title), Bracketed(text, at, from));
            }
        }
    }

    /// <summary>Where the figure stands by itself: 0 is no part of 2024.</summary>
    private static int Find(string text, string figure, int from)
    {
        for (var at = text.IndexOf(figure, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(figure, at + 1, StringComparison.Ordinal))
            if (!IsOfNumber(text, at - 1) && !IsOfNumber(text, at + figure.Length)) return at;
        return -1;
    }

    private static bool IsOfNumber(string text, int at) => at >= 0 && at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ',');

    private static readonly Comparer<Evidence> InReading = Comparer<Evidence>.Create(static (a, b) =>
        (a.Page, Math.Round(a.Box.Y0 / 4), a.Box.X0).CompareTo((b.Page, Math.Round(b.Box.Y0 / 4), b.Box.X0)));

    private static IEnumerable<Section> Titles(IEnumerable<Section> sections) => sections.SelectMany(s => Titles(s.Sections).Prepend(s));

    private static string LabelOf(Statement statement, Operand operand) =>
        statement.Kind == StatementKinds.Mention ? statement.Kind : $"{statement.Kind}/{operand.Key.Text}{(operand.Basis is { } basis ? "/" + basis : "")}";

    private static string Around(string text, int start, int end, string unit, string title)
    {
        var words = new List<string> { "u" + unit };
        for (var length = 2; length <= 3; length++)
        {
            for (var i = Math.Max(0, start - Left); i + length <= start; i++)
            {
                words.Add("l" + text.Substring(i, length));
                if (start - i - length < Near) words.Add($"l{start - i - length}{text.Substring(i, length)}");
            }
            for (var i = end; i + length <= Math.Min(text.Length, end + Right); i++) words.Add("r" + text.Substring(i, length));
            for (var i = 0; i + length <= title.Length; i++) words.Add("t" + title.Substring(i, length));
        }
        return string.Join(' ', words.Select(static w => w.Replace(' ', '_')));
    }

    private static string Bracketed(string text, int start, int end) =>
        $"{text[Math.Max(0, start - 60)..start]}【{text[start..end]}】{text[end..Math.Min(text.Length, end + 30)]}";
}
