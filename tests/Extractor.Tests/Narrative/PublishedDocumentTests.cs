using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Tests.Narrative;

/// <summary>Published accounts against what was keyed in of their narrative by eye.</summary>
internal sealed class PublishedDocumentTests
{
    [TestCase("seed", "xinxiang-2024")]
    [TestCase("real/accounts", "petition-2024")]
    [TestCase("real/accounts", "putuo-social-work-2024")]
    public void Every_figure_is_bound_as_the_truth_binds_it(string folder, string name)
    {
        var narrative = Read(folder, name);
        var wanted = Truth(name);
        var pages = wanted.Select(w => w.Page).ToHashSet();
        var read = narrative.Statements.SelectMany(s => s.Operands.Select(o => new Line(s.Kind, s.Subject, o.Key.Text, o.Number.Text, o.Evidence.Page)))
            .Where(l => pages.Contains(l.Page)).ToList();
        var missing = new List<Line>();
        foreach (var line in wanted.Where(w => w.Kind != StatementKinds.Mention))
            if (read.FindIndex(line.Matches) is var at and >= 0) read.RemoveAt(at);
            else missing.Add(line);
        Assert.That(missing, Is.Empty);
        Assert.That(read.Where(r => r.Kind != StatementKinds.Mention), Is.Empty, "statements that the truth does not hold");
    }

    [TestCase("putuo-planning-2024", "3.1=4 3.2=3 3.3=5 3.4=4 3.5.1=5 3.5.2=11 3.5.3=43 3.6=3 3.7.1=13 3.7.2=20 3.10=12 3.11.1=3 3.11.2=9 3.11.3=10")]
    [TestCase("swu-2023", "3.1=15 3.2=7 3.3=15 3.4=29")]
    [TestCase("petition-2024",
        "3.1=3 3.1.1=9 3.1.2=18 3.2=5 3.3=15 3.4=3 3.5.1=4 3.5.2=11 3.5.3=44 3.6=3 3.7.1=9 3.7.2.1=3 3.7.2.2=3 3.7.2.3=2 3.7.2=6 3.8=3 3.9=10 3.10=8 "
        + "3.11.1=6 3.11.2=23")]
    [TestCase("putuo-social-work-2024", "3.1=3 3.2=3 3.3=5 3.4=3 3.5.1=4 3.5.2=9 3.5.3=25 3.6=3 3.10=12 3.11.1=3 3.11.2=9 3.11.3=10")]
    public void Sections_hold_as_many_figures_as_were_counted(string name, string counts)
    {
        var narrative = Read("real/accounts", name);
        var read = narrative.Statements.Where(s => s.SectionPath.StartsWith("3.", StringComparison.Ordinal)).GroupBy(s => s.SectionPath)
            .Select(g => $"{g.Key}={g.Sum(s => s.Operands.Count)}").Where(c => !c.EndsWith("=0", StringComparison.Ordinal));
        Assert.That(read, Is.EquivalentTo(counts.Split(' ')));
        Assert.That(narrative.Unbound, Is.Empty);
    }

    [TestCase("seed", "xinxiang-2024")]
    [TestCase("real/accounts", "petition-2024")]
    [TestCase("real/accounts", "putuo-planning-2024")]
    [TestCase("real/accounts", "putuo-social-work-2024")]
    [TestCase("real/accounts", "swu-2023")]
    public void Every_figure_is_taken_exactly_once(string folder, string name)
    {
        var narrative = Read(folder, name);
        var taken = narrative.Statements.SelectMany(s => s.Operands).Select(o => o.Evidence).Concat(narrative.Unbound.Select(u => u.Evidence)).ToList();
        Assert.That(taken, Is.Unique);
        Assert.That(taken, Has.Count.EqualTo(narrative.Sections.SelectMany(Paragraphs).Sum(Figures)));
    }

    private static IEnumerable<NarrativeParagraph> Paragraphs(Section section) => section.Paragraphs.Concat(section.Sections.SelectMany(Paragraphs));

    private static int Figures(NarrativeParagraph paragraph) =>
        FigureScanner.Scan(FlowText.Join(LiteralPages.Of(paragraph.Text)[0].Lines).Text).Count(f => f.Kind != FigureKind.Code);

    private static NarrativeText Read(string folder, string name) => Pipeline.Extract(SharedFiles.Path([.. folder.Split('/'), name + ".pdf"])).Narrative;

    private static List<Line> Truth(string name) =>
        [.. File.ReadLines(SharedFiles.Path("truth", "narrative", name + ".csv")).Skip(1).Select(Fields)
            .Select(f => new Line(f[0], f[1], f[2], f[3], int.Parse(f[4], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>The fields of a CSV line; a quoted one may hold commas.</summary>
    private static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        var quoted = false;
        foreach (var c in line)
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) fields.Add("");
            else fields[^1] += c;
        return fields;
    }

    private sealed record Line(string Kind, string Subject, string Operand, string Text, int Page)
    {
        private bool IsKey => Subject.All(c => char.IsAsciiLetterLower(c) || c is '.' or '-');

        public bool Matches(Line read) =>
            (Kind, Operand, Bare(Text), Page) == (read.Kind, read.Operand, Bare(read.Text), read.Page)
            && (IsKey || read.IsKey ? Subject == read.Subject : Bare(read.Subject).Contains(Bare(Subject), StringComparison.Ordinal)
                || Bare(Subject).Contains(Bare(read.Subject), StringComparison.Ordinal));

        private static string Bare(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c == '.'));
    }
}
