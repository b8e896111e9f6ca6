using Extractor.Domain;
using Extractor.Layout;

namespace Extractor.Reconciliation.Figures;

/// <summary>A disclosure as the checks read it: its tables by key and its statements by kind.</summary>
internal sealed class PrintedAccounts
{
    private readonly Dictionary<string, PrintedTable> _tables = [];
    private readonly ILookup<string, PrintedStatement> _statements;
    private readonly ILookup<(string Kind, string Subject), PrintedStatement> _ofSubjects;
    private readonly Dictionary<int, PrintedStatement> _numbered;
    private readonly HashSet<(string Kind, string Section)> _told;
    private readonly Dictionary<(string Kind, string Subject, OperandKey Operand), Holders> _holders = [];
    private readonly Dictionary<string, IReadOnlyList<Verdict>> _verdicts = [];
    private IReadOnlyList<PrintedStatement>? _compared;
    private IReadOnlyList<ItemReading>? _items;
    private IReadOnlyList<PrintedSelfEvaluation>? _forms;
    private IReadOnlyList<Section>? _sections;
    private IReadOnlyList<Sentence>? _sentences;
    private Dictionary<string, string>? _titles;
    private ILookup<decimal, (PrintedStatement Statement, Figure Figure)>? _rates;

    public PrintedAccounts(Disclosure disclosure)
    {
        Disclosure = disclosure;
        Tables = [.. disclosure.Tables.Select(t => new PrintedTable(t))];
        foreach (var table in Tables.OrderBy(t => t.IsEmpty))
            _tables.TryAdd(table.Key, table);
        Statements = [.. disclosure.Narrative.Statements.Select(s => new PrintedStatement(s))];
        _statements = Statements.ToLookup(s => s.Kind);
        _told = [.. Statements.Select(s => (s.Kind, s.Statement.SectionPath))];
        _numbered = Statements.DistinctBy(s => s.Statement.Number).ToDictionary(s => s.Statement.Number);
        _ofSubjects = Statements.ToLookup(s => (s.Kind, s.Subject));
    }

    public Disclosure Disclosure { get; }

    public IReadOnlyList<PrintedTable> Tables { get; }

    public IReadOnlyList<PrintedStatement> Statements { get; }

    /// <summary>Whether a section states something of the kind.</summary>
    public bool Tells(string kind, string sectionPath) => _told.Contains((kind, sectionPath));

    /// <summary>Null where none bears the number.</summary>
    public PrintedStatement? Numbered(int number) => _numbered.GetValueOrDefault(number);

    /// <summary>Whatever may be compared with another year or a budget: the statements, and the halves of basic expenditure.</summary>
    public IEnumerable<PrintedStatement> Compared => _compared ??= [.. Statements, .. Of(StatementKinds.BasicExpenditure).SelectMany(s => s.Halves())];

    /// <summary>The item-execution statements and the table rows that they speak of.</summary>
    public IReadOnlyList<ItemReading> Items => _items ??= ItemReading.Of(this);

    /// <summary>The percentages of the narrative by their values, in the order of the document.</summary>
    public ILookup<decimal, (PrintedStatement Statement, Figure Figure)> Rates => _rates ??= Statements
        .SelectMany(s => s.Statement.Operands.Select(o => (Statement: s, Figure: s.Figure(o))))
        .Where(x => x.Figure.Measure == FigureMeasure.Percentage)
        .ToLookup(x => x.Figure.Value);

    /// <summary>The self-evaluation forms and what the narrative says of their projects.</summary>
    public IReadOnlyList<PrintedSelfEvaluation> Forms => _forms ??= SelfEvaluationAssignment.Of(this);

    /// <summary>The table of a key, printed with figures or empty; of several, the first with figures.</summary>
    public PrintedTable? Table(string key) => _tables.GetValueOrDefault(key);

    /// <summary>As <see cref="Table"/>, but only with at least one figure.</summary>
    public PrintedTable? Filled(string key) => Table(key) is { IsEmpty: false } table ? table : null;

    /// <summary>A template to be filled in: tables, and not a figure in any of them.</summary>
    public bool IsBlankForm => Tables.Count > 0 && Tables.All(t => t.IsEmpty);

    /// <summary>What the rules may take of the document's time.</summary>
    public TimeLimit Time { get; init; } = TimeLimit.None;

    /// <summary>What a rule says of the document; a rule that builds on another does not put it to the document again.</summary>
    public IReadOnlyList<Verdict> Verdicts(ICheck check)
    {
        if (!_verdicts.TryGetValue(check.Rule.Id, out var verdicts)) _verdicts[check.Rule.Id] = verdicts = [.. Time.Over(check.Examine(this))];
        return verdicts;
    }

    public IEnumerable<PrintedStatement> Of(string kind) => _statements[kind];

    public IEnumerable<PrintedStatement> Of(string kind, string subject) => _ofSubjects[(kind, subject)];

    /// <summary>The operand of a kind and subject: in the same section if it stands there, else the first of the document.</summary>
    public Figure? Nearest(PrintedStatement from, string kind, string subject, OperandKey operand)
    {
        var holders = Having(kind, subject, operand);
        return (holders.Before(from) ?? holders.InSection(from) ?? holders.First)?[operand];
    }

    /// <summary>The last statement up to this one, in the same section, that has an operand.</summary>
    public PrintedStatement? Before(PrintedStatement from, string kind, string subject, OperandKey operand) => Having(kind, subject, operand).Before(from);

    private Holders Having(string kind, string subject, OperandKey operand)
    {
        if (!_holders.TryGetValue((kind, subject, operand), out var holders))
            _holders[(kind, subject, operand)] = holders = new Holders(Of(kind, subject).Where(s => s.Has(operand)));
        return holders;
    }

    public IReadOnlyList<Section> AllSections => _sections ??= [.. Disclosure.Narrative.Sections.SelectMany(Flatten)];

    /// <summary>By the section's path.</summary>
    public IReadOnlyDictionary<string, string> SectionTitles => _titles ??= AllSections.DistinctBy(s => s.Path).ToDictionary(s => s.Path, s => s.Title);

    internal IReadOnlyList<Sentence> Sentences => _sentences ??= [.. Sentence.Of(AllSections)];

    private static IEnumerable<Section> Flatten(Section section) => section.Sections.SelectMany(Flatten).Prepend(section);
}
