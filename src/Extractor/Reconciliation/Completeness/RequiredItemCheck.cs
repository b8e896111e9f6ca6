using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>511: what must be said of the three public expenses is said.</summary>
internal sealed class RequiredItemCheck : ICheck
{
    private static readonly (Phrase Name, Func<PrintedStatement, bool> Fits, string[] Nouns)[] Required =
    [
        (new("因公出国（境）团组数", "the number of groups abroad"), s => s.Subject == "abroad" && s.Has(OperandKey.Groups), ["出国"]),
        (new("因公出国（境）人次", "the number of persons abroad"), s => s.Subject == "abroad" && s.Has(OperandKey.Persons), ["出国"]),
        (new("公务用车购置数", "the number of vehicles bought"), s => s.Has(OperandKey.VehiclesBought), ["购置", "新购", "购车", "买车", "买公务用车", "无公务用车", "没有公务用车"]),
        (new("公务用车保有量", "the number of vehicles kept"), s => s.Has(OperandKey.VehiclesKept), ["公务用车", "车辆"]),
        (new("公务接待批次", "the number of receptions"), s => s.Subject.StartsWith("reception", StringComparison.Ordinal)
            && (s.Has(OperandKey.Batches) || s.Has(OperandKey.Groups)),
            ["接待"]),
        (new("公务接待人次", "the number of guests"), s => s.Subject.StartsWith("reception", StringComparison.Ordinal) && s.Has(OperandKey.Persons), ["接待"]),
    ];

    public RuleDescriptor Rule { get; } = new(
        "511",
        new("三公经费说明要素齐全", "What must be said of the three public expenses is said"),
        new("团组数、出国人次、车辆购置数、保有量、接待批次、接待人次是否印出（写明没有者除外）",
            "whether groups, persons abroad, vehicles bought and kept, receptions and guests are printed, unless the text says there were none"),
        new("各地部门决算公开样式：三公经费应说明因公出国团组数及人数、公务用车购置数及保有量、国内公务接待批次及人数", "The templates that places publish require these six counts"),
        new("购置费 0.00，未印购置车辆数", "vehicle purchase 0.00, the number bought left out"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var statements = accounts.Of(StatementKinds.ThreePublic).ToList();
        if (statements.Count == 0 || accounts.Table(TableKeys.ThreePublic) is { IsEmpty: true })
            yield break;
        var denied = new DeniedExpenses(statements.Select(s => s.Statement.Sentence.Text).Concat(accounts.AllSections.SelectMany(s => Told(s, statements))));
        foreach (var (name, fits, nouns) in Required)
        {
            if (statements.Exists(s => fits(s)) || denied.Hold(nouns))
                yield return Judge.Says(Rule, Outcome.Agrees, name + new Phrase(" 已说明", " is given"));
            else
                yield return Judge.Says(Rule, Outcome.Disagrees, name + new Phrase(" 没有印出", " is not given"),
                    new CitedFigure("three-public", statements[^1].Statement.Sentence));
        }
    }

    /// <summary>All of a section on them; of another, the paragraphs that state something of them.</summary>
    private static IEnumerable<string> Told(Section section, List<PrintedStatement> statements) =>
        section.Title.Contains("三公", StringComparison.Ordinal) ? Paragraphs(section)
            : section.Paragraphs.Select(p => p.Text).Where(p => statements.Exists(s => s.Statement.SectionPath == section.Path
                && p.Contains(s.Statement.Sentence.Text, StringComparison.Ordinal)));

    private static IEnumerable<string> Paragraphs(Section section) =>
        section.Paragraphs.Select(p => p.Text).Concat(section.Sections.SelectMany(Paragraphs));
}
