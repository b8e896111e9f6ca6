using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;
using Extractor.Pdf;

namespace Extractor.Tests.Reconciliation;

/// <summary>
/// The self-evaluation forms and reports of a small disclosure: <c>project NAME</c> begins a form, <c>tasks</c>, <c>funds</c>, <c>indicator</c>, <c>manage</c>
/// and <c>total LABEL column=figure+unit …</c> are its rows, <c>report NAME operand=figure …</c> is a report, <c>tied PART[:MATCH] …</c> says that form and
/// report begun last and the statement of that number are of one project.
/// </summary>
internal sealed class AttachmentText(Func<string, Evidence> at, Func<IEnumerable<string>, IReadOnlyList<Operand>> operands)
{
    private readonly List<SelfEvaluationForm> _forms = [];
    private readonly List<PerformanceReport> _reports = [];
    private readonly List<PerformanceProject> _projects = [];

    public PerformanceAttachments Read() => new() { Forms = _forms, Reports = _reports, Projects = _projects };

    /// <summary>False for a line that is of no form or report.</summary>
    public bool Line(string[] words, string line)
    {
        switch (words[0])
        {
            case "project": _forms.Add(new SelfEvaluationForm { Pages = [2], Tables = [], Project = words.Length > 1 ? at(words[1]) : null }); break;
            case "report": _reports.Add(Report(words[1], operands(words.Skip(2)))); break;
            case "tied": _projects.Add(new PerformanceProject(words[1], [.. words.Skip(2).Select(w => Link(words[1], w.Split(':')))])); break;
            default:
                if (_forms.Count == 0 || Changed(_forms[^1], words, line) is not { } changed) return false;
                _forms[^1] = changed;
                break;
        }

        return true;
    }

    private SelfEvaluationForm? Changed(SelfEvaluationForm form, string[] words, string line) => words[0] switch
    {
        "of" => form with { Tables = [.. words.Skip(1).Select(w => int.Parse(w, CultureInfo.InvariantCulture))] },
        "formtitle" => form with { Key = TableKeys.DepartmentSelfEvaluation, Title = at(words[1]) },
        "department" => form with { Department = at(words[1]) },
        "by" => form with { ImplementingUnit = at(words[1]) },
        "entry" => form with { Entries = [.. form.Entries, new SelfEvaluationEntry(words[1], at(words[2]))] },
        "tasks" => form with { Key = TableKeys.DepartmentSelfEvaluation, Tasks = [.. form.Tasks, Row(words)] },
        "funds" => form with { Funds = [.. form.Funds, Row(words)] },
        "manage" => form with { Management = [.. form.Management, Row(words)] },
        "marks" => form with { ManagementWeight = Cell(SelfEvaluationColumns.Weight, words[1]) },
        "indicator" => form with { Indicators = [.. form.Indicators, Row(words)] },
        "total" => form with { Total = Row(words) },
        "stray" => form with { Unplaced = [.. form.Unplaced, at(words[1]) with { Box = new Box(0, 50, 1, 51) }] },
        "unplaced" => form with { Unplaced = [.. form.Unplaced, at(words[1])] },
        _ => null,
    };

    private PerformanceReport Report(string name, IReadOnlyList<Operand> stated)
    {
        var statement = new Statement { Number = 1, Kind = StatementKinds.PerformanceReport, Subject = name, Operands = stated, Sentence = at("") };
        return new PerformanceReport { Title = at(name), Project = name, Pages = [3], Statements = [statement] };
    }

    /// <summary>narrative:NUMBER[:MATCH], form[:MATCH], report[:MATCH].</summary>
    private ProjectLink Link(string name, string[] words)
    {
        var part = Enum.Parse<ProjectPart>(words[0], ignoreCase: true);
        var number = part switch
        {
            ProjectPart.Narrative => int.Parse(words[1], CultureInfo.InvariantCulture),
            ProjectPart.Form => _forms.Count,
            _ => _reports.Count,
        };
        var match = words.ElementAtOrDefault(part == ProjectPart.Narrative ? 2 : 1) ?? nameof(ProjectMatch.Exact);
        return new ProjectLink(part, number, name, Enum.Parse<ProjectMatch>(match, ignoreCase: true));
    }

    private SelfEvaluationRow Row(string[] words)
    {
        var names = words[1].Split('/');
        return new SelfEvaluationRow
        {
            Label = names[^1],
            Parents = names[..^1],
            Evidence = at(words[1]),
            Cells = [.. words.Skip(2).Select(w => w.Split('=', 2)).Select(p => Cell(KnownColumns.Of(p[0]), p[1]))],
        };
    }

    /// <summary>A blank is _, what cannot be read ?, a dash or words are what does not begin with a figure.</summary>
    private SelfEvaluationCell Cell(ColumnKey column, string printed)
    {
        var digits = new string([.. printed.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]);
        if (digits.Length == 0)
        {
            var state = printed switch { "_" => CellState.Blank, "-" => CellState.Dash, "?" => CellState.Unreadable, _ => CellState.Words };
            return new SelfEvaluationCell(column, state, null, "", at(printed));
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var number = new PrintedNumber(digits, decimal.Parse(digits, CultureInfo.InvariantCulture), point < 0 ? 0 : digits.Length - point - 1);
        return new SelfEvaluationCell(column, CellState.Amount, number, printed[digits.Length..], at(printed));
    }
}
