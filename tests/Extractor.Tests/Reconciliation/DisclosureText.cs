using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Pdf;
using Extractor.Tests.Approved;

namespace Extractor.Tests.Reconciliation;

/// <summary>Reads a small disclosure from lines of text, so that a test shows every figure that it rests on.</summary>
/// <remarks>
/// <c>table KEY TITLE</c>, then rows <c>R|E|- CODE|- LABEL column=figure …</c>, below it <c>body</c>, <c>unit</c>, <c>note</c>, <c>empty WORDS</c>,
/// <c>numbers</c> (行次), <c>column KEY HEAD</c>, <c>pages</c>, <c>grid ROW COLUMN TEXT</c>, <c>in 元</c> for what rows below are printed in.
/// <c>say KIND SUBJECT|- operand=figure+unit …</c>, then <c>why</c>, <c>list</c>, <c>word</c>, <c>sentence</c>, <c>code</c>, <c>section</c> add to it.
/// <c>head NUMBER TITLE</c>, <c>sub NUMBER TITLE</c>, <c>text SENTENCES</c> and, without a line, <c>bare SENTENCES</c> make sections, <c>page N</c> the
/// page of a heading, <c>contents NUMBER TITLE [PAGE]</c> the contents, <c>term</c> the glossary, <c>cover YEAR BODY</c>, <c>scope</c>, <c>title</c> the
/// cover, <c>file TITLE</c> the file’s own. <c>at PAGE [Y]</c> moves what follows. <c>problem CODE SEVERITY [PAGE [X0 Y0 X1 Y1 TEXT]]</c>,
/// <c>unbound FIGURE</c>, <c>family KEY</c>, <c>place PROVINCE [CITY]</c>. Forms and reports are <see cref="AttachmentText"/>’s.
/// </remarks>
internal sealed partial class DisclosureText
{
    private readonly List<AccountTable> _tables = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Section> _sections = [];
    private readonly List<GlossaryTerm> _glossary = [];
    private readonly List<ContentsEntry> _contents = [];
    private readonly List<UnboundFigure> _unbound = [];
    private readonly List<Problem> _problems = [];
    private readonly AttachmentText _attachments;
    private DocumentFamily _family = DocumentFamily.FinalAccounts;
    private Cover _cover = new();
    private Provenance? _provenance;
    private string? _file;
    private int _serial;
    private int _page = 1;
    private int _y;

    private DisclosureText() => _attachments = new AttachmentText(text => At(text) with { Page = Math.Max(_page, 2) }, Operands);

    public static Disclosure Read(string text)
    {
        Seen.Accounts?.Add(text.ReplaceLineEndings("\n"));
        var reader = new DisclosureText();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            reader.Line(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), line);
        return new Disclosure
        {
            Document = new DocumentSource("sample.pdf", "", 1, Title: reader._file),
            Family = reader._family,
            Provenance = reader._provenance,
            Cover = reader._cover,
            Tables = reader._tables,
            Attachments = reader._attachments.Read(),
            Problems = reader._problems,
            Narrative = new NarrativeText
            {
                Sections = reader._sections,
                Statements = reader._statements,
                Unbound = reader._unbound,
                Glossary = reader._glossary,
                Contents = reader._contents,
            },
        };
    }

    private static string Rest(string line) => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private void Line(string[] words, string line)
    {
        switch (words[0])
        {
            case "cover": _cover = _cover with { FiscalYear = Whole(words[1]), Body = At(words[2]), Title = At(words[2]) }; break;
            case "scope": _cover = _cover with { Scope = words[1] }; break;
            case "file": _file = words[1]; break;
            case "title": _cover = _cover with { Title = At(Rest(line)) }; break;
            case "family": _family = DocumentFamily.Find(words[1]) ?? throw new ArgumentException(line); break;
            case "place": _provenance = new Provenance(words[1], words.ElementAtOrDefault(2), null, null, null); break;
            case "at": (_page, _y) = (Whole(words[1]), words.Length > 2 ? Whole(words[2]) : 0); break;
            case "contents":
                _contents.Add(new ContentsEntry(words[1], words[2], At(words[1] + words[2])) { Page = words.Length > 3 ? Whole(words[3]) : null }); break;
            case "term": _glossary.Add(new GlossaryTerm(words[1], words.Length > 2 ? words[2] : "", At(words[1]))); break;
            case "problem": _problems.Add(Problem(words)); break;
            case "unbound": _unbound.Add(Unbound(words[1])); break;
            case "head" or "sub" or "text" or "bare" or "page": Section(words, line); break;
            case "say": _statements.Add(Statement(words)); break;
            case "why" or "word" or "sentence" or "list" or "code" or "section": _statements[^1] = With(_statements[^1], words, line); break;
            case "table": _tables.Add(Table(words)); break;
            default:
                if (!_attachments.Line(words, line)) _tables[^1] = With(_tables[^1], words, line); break;
        }
    }

    private void Section(string[] words, string line)
    {
        switch (words[0])
        {
            case "head": _sections.Add(Section(words, 1, $"{_sections.Count + 1}")); break;
            case "sub":
                var below = Section(words, 2, $"{_sections.Count}.{_sections[^1].Sections.Count + 1}");
                _sections[^1] = _sections[^1] with { Sections = [.. _sections[^1].Sections, below] }; break;
            case "text": WithLast(s => s with { Paragraphs = [.. s.Paragraphs, new NarrativeParagraph(Rest(line), [At(Rest(line))])] }); break;
            case "bare": WithLast(s => s with { Paragraphs = [.. s.Paragraphs, new NarrativeParagraph(Rest(line), [])] }); break;
            default: WithLast(s => s with { Heading = s.Heading with { Page = Whole(words[1]) } }); break;
        }
    }

    /// <summary>Changes the section begun last.</summary>
    private void WithLast(Func<Section, Section> change) => _sections[^1] = _sections[^1].Sections is { Count: > 0 } below
        ? _sections[^1] with { Sections = [.. below.SkipLast(1), change(below[^1])] } : change(_sections[^1]);

    private Section Section(string[] words, int level, string path) => new()
    {
        Level = level,
        PrintedNumber = words[1] == "-" ? "" : words[1],
        Title = words[2],
        Path = path,
        Heading = At(words[1] == "-" ? words[2] : words[1] + words[2]),
        Paragraphs = [],
        Sections = [],
    };

    private static Problem Problem(string[] words)
    {
        var severity = Enum.Parse<ProblemSeverity>(words[2]);
        if (words.Length < 5) return new Problem(words[1], $"{words[1]}.", severity, words.Length > 3 ? Whole(words[3]) : null);
        var box = words[4..8].Select(w => double.Parse(w, CultureInfo.InvariantCulture)).ToList();
        var text = words.Length > 8 ? words[8] : "";
        return new Problem(words[1], $"“{text}”.", severity, Whole(words[3]), new Evidence(Whole(words[3]), new Box(box[0], box[1], box[2], box[3]), text));
    }

    private UnboundFigure Unbound(string text)
    {
        var digits = text.TrimEnd([.. text.Where(c => !char.IsAsciiDigit(c))]);
        return new UnboundFigure(Number(digits), text[digits.Length..], At(digits));
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static PrintedNumber Number(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new PrintedNumber(text, decimal.Parse(text, CultureInfo.InvariantCulture), point < 0 ? 0 : text.Length - point - 1);
    }

    private Evidence At(string text) => new(_page, new Box(++_serial, _y, _serial + 1, _y + 1), text);
}
