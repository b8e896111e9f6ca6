using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;

namespace Extractor.Reconciliation.Completeness;

/// <summary>512: nothing of the template and no slip of the pen is left.</summary>
internal sealed class ResidueCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "512",
        new("没有样张残留与明显笔误", "Nothing of the template and no plain slip is left"),
        new("正文、标题、表注、文件属性标题中的样张指示语、两可用语、缺字缺数、重复用语、不成对的括号",
            "instructions, alternatives, missing words and figures, repeated words and open brackets in text, headings, notes and the file's title"),
        new("样张用语应按实际改写", "The words of a template are to be replaced"),
        new("“下降（增长）27.78%”", "“fell (rose) by 27.78%”"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var sentences = Sentence.Of(accounts);
        var lines = PrintedLines.Headings(accounts).Concat(PrintedLines.Notes(accounts)).ToList();
        var saysFigures = sentences.Any(s => s.Tight.Contains("年度决算数", StringComparison.Ordinal));
        var found = sentences.SelectMany(s => Slips(s.Tight, new CitedFigure("sentence", s.Place with { Text = s.Text }), saysFigures))
            .Concat(lines.SelectMany(l => Slips(PrintedLines.Tight(l.Place.Text), l, saysFigures)))
            .Concat(Brackets(accounts)).Concat(FullStops(accounts)).Concat(FileTitle(accounts)).ToList();
        if (accounts.IsBlankForm && found.Count > 0)
            found = [found[0] with { Severity = Severity.Note,
                Message = new($"空白样张，有 {found.Count} 处待填写", $"a blank form with {found.Count} places to be filled in") }];
        if (found.Count == 0 && sentences.Count + lines.Count is > 0 and var count)
            found.Add(Judge.Says(Rule, Outcome.Agrees, new($"{count} 句中没有样张残留", $"{count} sentences hold nothing of the template")));
        return found;
    }

    /// <param name="saysFigures">Whether the document says 年度决算数, so that 年度决算增加 lacks a word.</param>
    private IEnumerable<Verdict> Slips(string text, CitedFigure line, bool saysFigures) =>
        Residue.In(text).Where(slip => saysFigures || slip.Name != Residue.LacksFigureWord)
            .Select(slip => Slip(slip.Name, text, slip.Index, slip.Length, line));

    private Verdict Slip(Phrase name, string text, int index, int length, CitedFigure line)
    {
        var around = text[Math.Max(0, index - 8)..Math.Min(text.Length, index + length + 8)];
        return Judge.Says(Rule, Outcome.Disagrees, name + new Phrase($"：“{around}”", $": “{around}”"), line);
    }

    /// <summary>支出决算为0.88万元。完成年初预算的…: the rate has lost its sentence.</summary>
    private IEnumerable<Verdict> FullStops(PrintedAccounts accounts) =>
        from section in accounts.AllSections
        from paragraph in section.Paragraphs
        let text = PrintedLines.Tight(paragraph.Text)
        let at = text.IndexOf("万元。完成", StringComparison.Ordinal)
        where at >= 0 && paragraph.Lines.Count > 0
        select Slip(new("句号应为逗号", "a full stop for a comma"), text, at, 5, new CitedFigure("sentence", paragraph.Lines[0]));

    private IEnumerable<Verdict> Brackets(PrintedAccounts accounts)
    {
        foreach (var section in accounts.AllSections)
        {
            if (section.Paragraphs.Count > 0 && section.Paragraphs[0].Lines.Count > 0 && section.Paragraphs.Sum(p => Unclosed(p.Text)) > 0)
                yield return Judge.Says(Rule, Outcome.Disagrees, new($"“{NameOf(section)}”一段的括号没有配对", $"a bracket of “{NameOf(section)}” is never closed"),
                    new CitedFigure("heading", section.Heading));
        }
    }

    /// <summary>What stands before the first heading is called by the words that its open bracket's paragraph begins with.</summary>
    private static string NameOf(Section section) => section.Title.Length > 0 ? section.Title
        : section.Paragraphs.Where(p => Unclosed(p.Text) > 0).Select(p => PrintedLines.Tight(p.Text)).Select(t => t[..Math.Min(12, t.Length)]).First();

    private static int Unclosed(ReadOnlySpan<char> text) => text.Count('（') + text.Count('(') - text.Count('）') - text.Count(')');

    private IEnumerable<Verdict> FileTitle(PrintedAccounts accounts)
    {
        if (accounts.Disclosure.Document.Title is { } title
            && (title.Contains("样张", StringComparison.Ordinal) || title.Contains("模板", StringComparison.Ordinal)))
            yield return Judge.Says(Rule, Outcome.Disagrees, new($"文件属性标题为“{title}”", $"the file's title is “{title}”"));
    }
}
