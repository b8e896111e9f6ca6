using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Reads a form from top to bottom; each part is known by its head's labels and ends where the next begins.</summary>
internal sealed class SelfEvaluationReader
{
    private readonly SelfEvaluationDraft _draft;
    private readonly SelfEvaluationNotes _notes = new();
    private readonly FieldReader _fields = new();
    private readonly GoalReader _goals;
    private readonly MoneyUnit? _unit;
    private TaskReader? _tasks;
    private FundReader? _funds;
    private FundPairs? _pairs;
    private ManagementReader? _management;
    private IndicatorReader? _indicators;
    private SelfEvaluationLine? _upper;
    private SelfEvaluationRow? _total;
    private Action<SelfEvaluationLine> _part;

    private SelfEvaluationReader(SelfEvaluationDraft draft)
    {
        _draft = draft;
        _unit = draft.Lines.SelectMany(l => l.Printed).Select(SelfEvaluationWords.UnitOf).FirstOrDefault(u => u is not null) ?? draft.Unit;
        _goals = new GoalReader(_notes);
        _part = _fields.Read;
    }

    private string UnitText => _unit?.Printed() ?? "";

    public static (SelfEvaluationForm Form, IReadOnlyList<Problem> Problems) Read(SelfEvaluationDraft draft)
    {
        var reader = new SelfEvaluationReader(draft);
        var lines = draft.Lines.Where(l => l.Printed.Count > 0 && !SelfEvaluationWords.IsTitle(l)).ToArray();
        for (var i = 0; i < lines.Length; i++) reader.Read(lines[i], i + 1 < lines.Length ? lines[i + 1] : null);
        var form = reader.Form();
        SelfEvaluationGaps.Missing(form, reader._notes);
        return (form, reader._notes.Problems);
    }

    private void Read(SelfEvaluationLine line, SelfEvaluationLine? next)
    {
        if (IndicatorHead.IsUpper(line, next)) _upper = line;
        else if (IndicatorHead.Read(line) is { } columns) BeginIndicators(columns, line);
        else if (_indicators is not null) ReadBelow(line, _indicators);
        else if (_tasks is not null && _tasks.TakesHead(line)) return;
        else if (TaskHead.Read(line, next) is { } tasks) BeginTasks(tasks);
        else if (_funds is null && _pairs is null && FundPairs.Begin(line, next, UnitText, _notes, _fields.Read) is { } pairs) _part = (_pairs = pairs).Read;
        else if (_funds is null && _pairs is null && FundHead.Read(line) is { } head) BeginFunds(head);
        else if (ManagementReader.Begin(line, _notes, _management) is { } management) _part = (_management = management).Read;
        else if (_goals.Begin(line)) _part = _goals.Read;
        else if (IsPartLabel(line)) return;
        else if (SelfEvaluationWords.NamesProject(line) || BeginsWithField(line)) _fields.Read(line);
        else _part(line);
    }

    private static bool BeginsWithField(SelfEvaluationLine line) =>
        line.Printed.Count > 1 && (SelfEvaluationWords.IsField(line.Printed[0]) || SelfEvaluationWords.IsScoreLabel(line.Printed[0].Word));

    /// <summary>绩效指标 on a row of its own.</summary>
    private static bool IsPartLabel(SelfEvaluationLine line) => line.Printed.All(SelfEvaluationWords.IsSection);

    private void BeginTasks(TaskHead head)
    {
        _tasks ??= new TaskReader(UnitText, _notes);
        _tasks.Begin(head);
        _part = _tasks.Read;
    }

    private void BeginFunds(FundHead head)
    {
        _funds = new FundReader(head, UnitText, _notes, _fields.Read);
        _notes.Leave(head.Strays);
        foreach (var entry in head.Filled) _notes.Overprinted(entry);
        _fields.Add(head.Filled);
        _part = _funds.Read;
    }

    private void BeginIndicators(IReadOnlyList<ColumnReach> columns, SelfEvaluationLine head)
    {
        _notes.Leave(head.Printed.Where(i => i.IsFigure));
        if (_upper is { } upper) columns = IndicatorHead.WithUpper(columns, upper);
        _upper = null;
        if (_indicators is null) _indicators = new IndicatorReader(columns, _notes);
        else _indicators.Repeat(columns);
    }

    private void ReadBelow(SelfEvaluationLine line, IndicatorReader indicators)
    {
        if (_total is not null || SelfEvaluationWords.IsField(line.Printed[0]) || SelfEvaluationWords.IsNumberedGoal(line.Printed[0])) _fields.Read(line);
        else if (SelfEvaluationWords.IsTotal(line)) _total = indicators.Total(line);
        else if (!IsPartLabel(line)) indicators.Read(line);
    }

    /// <summary>A score in the head of a form whose rows end in a total of their own.</summary>
    private IEnumerable<SelfEvaluationEntry> OtherTotal() =>
        _total is not null && _fields.Total is { } other ? [new SelfEvaluationEntry(other.Label, other.Cells[0].Evidence)] : [];

    private SelfEvaluationForm Form() => new()
    {
        Key = _draft.Key,
        Title = _draft.Title,
        Project = _fields.Project,
        Department = _fields.Department,
        ImplementingUnit = _fields.ImplementingUnit,
        Date = _fields.Date ?? _draft.Date,
        Unit = _unit,
        Pages = _draft.Pages,
        Tables = [.. _draft.Tables],
        Tasks = _notes.Named(_tasks?.Rows ?? []),
        Funds = _notes.Named(_funds?.Rows ?? _pairs?.Rows ?? []),
        ManagementWeight = _management?.Weight,
        Management = _notes.Named(_management?.Rows ?? []),
        ExpectedGoals = _goals.Expected,
        ReachedGoals = _goals.Reached,
        Indicators = _notes.Named(_indicators?.Rows ?? []),
        Total = _total ?? _fields.Total,
        Entries = [.. _fields.Entries, .. _goals.Adjusted, .. OtherTotal()],
        Unplaced = _notes.Unplaced,
    };
}
