using Extractor.Domain;

namespace Extractor.Attachments;

/// <summary>Reads a form from top to bottom; each part is known by its head's labels and ends where the next begins.</summary>
internal sealed class FormReader
{
    private readonly FormDraft _draft;
    private readonly FormNotes _notes = new();
    private readonly FieldReader _fields = new();
    private readonly GoalReader _goals;
    private readonly MoneyUnit? _unit;
    private FundReader? _funds;
    private ManagementReader? _management;
    private IndicatorReader? _indicators;
    private FormRow? _total;
    private Action<FormLine> _part;

    private FormReader(FormDraft draft)
    {
        _draft = draft;
        _unit = draft.Lines.SelectMany(l => l.Printed).Select(FormWords.UnitOf).FirstOrDefault(u => u is not null) ?? draft.Unit;
        _goals = new GoalReader(_notes);
        _part = _fields.Read;
    }

    public static (PerformanceForm Form, IReadOnlyList<Problem> Problems) Read(FormDraft draft)
    {
        var reader = new FormReader(draft);
        foreach (var line in draft.Lines.Where(l => l.Printed.Count > 0 && !FormWords.IsTitle(l))) reader.Read(line);
        var form = reader.Form();
        FormCheck.Missing(form, reader._notes);
        return (form, reader._notes.Problems);
    }

    private void Read(FormLine line)
    {
        if (IndicatorHead.Read(line) is { } columns) BeginIndicators(columns, line);
        else if (_indicators is not null) ReadBelow(line, _indicators);
        else if (_funds is null && FundHead.Read(line) is { } head) BeginFunds(head);
        else if (ManagementReader.Begin(line, _notes) is { } management) _part = (_management = management).Read;
        else if (_goals.Begin(line)) _part = _goals.Read;
        else if (IsPartLabel(line)) return;
        else if (FormWords.NamesProject(line)) _fields.Read(line);
        else _part(line);
    }

    /// <summary>绩效指标 on a row of its own.</summary>
    private static bool IsPartLabel(FormLine line) => line.Printed.All(FormWords.IsSection);

    private void BeginFunds(FundHead head)
    {
        _funds = new FundReader(head, _unit?.Printed() ?? "", _notes);
        _notes.Leave(head.Strays);
        foreach (var entry in head.Filled) _notes.Overprinted(entry);
        _fields.Add(head.Filled);
        _part = _funds.Read;
    }

    private void BeginIndicators(IReadOnlyList<FormColumn> columns, FormLine head)
    {
        _notes.Leave(head.Printed.Where(i => i.IsFigure));
        if (_indicators is null) _indicators = new IndicatorReader(columns, _notes);
        else _indicators.Repeat(columns);
    }

    private void ReadBelow(FormLine line, IndicatorReader indicators)
    {
        if (_total is not null || FormWords.IsField(line.Printed[0])) _fields.Read(line);
        else if (FormWords.IsTotal(line)) _total = indicators.Total(line);
        else if (!IsPartLabel(line)) indicators.Read(line);
    }

    private PerformanceForm Form() => new()
    {
        Title = _draft.Title,
        Project = _fields.Project,
        Department = _fields.Department,
        ImplementingUnit = _fields.ImplementingUnit,
        Date = _fields.Date ?? _draft.Date,
        Unit = _unit,
        Pages = _draft.Pages,
        Tables = [.. _draft.Tables],
        Funds = _funds?.Rows ?? [],
        ManagementWeight = _management?.Weight,
        Management = _management?.Rows ?? [],
        ExpectedGoals = _goals.Expected,
        ReachedGoals = _goals.Reached,
        Indicators = _indicators?.Rows ?? [],
        Total = _total,
        Entries = _fields.Entries,
        Unplaced = _notes.Unplaced,
    };
}
