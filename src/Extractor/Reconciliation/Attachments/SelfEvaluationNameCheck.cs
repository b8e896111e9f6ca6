using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>607: a form names its project, and the narrative speaks of it.</summary>
internal sealed class SelfEvaluationNameCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "607",
        new("自评表填有项目名称，且与正文一致", "A form names its project, and the narrative speaks of it"),
        new("自评表项目名称与单位名称、与正文逐个说明的项目", "the project's name in the form with the body's own name and with the projects of the narrative"),
        new("一表一项目；误填单位名称则不知所评为何", "A form is of one project; with the body's name in its place, nothing tells which"),
        new("项目名称填作“某市人力资源和社会保障局”", "the bureau's own name as the project's"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var form in PrintedSelfEvaluation.Of(accounts).Where(f => f.Form.Key == TableKeys.PerformanceSelfEvaluation))
        {
            if (form.Form.Project is not { } project)
            {
                yield return Judge.NotComparable(Rule, form.Name, new("没有读出项目名称", "no project name was read"));
                continue;
            }

            var place = new CitedFigure("self-evaluation/project", project);
            var body = accounts.Disclosure.Cover.Body?.Text ?? "";
            if (project.Text.Length > 3 && body.StartsWith(project.Text, StringComparison.Ordinal))
                yield return Judge.Says(Rule, Outcome.Disagrees, new($"项目名称“{project.Text}”是单位自己的名称", $"the project “{project.Text}” is the body itself"),
                    place);
            else
                yield return Judge.Says(Rule, Outcome.Agrees, form.Name + new Phrase(" 填有项目名称", " names its project"), place);
        }
    }
}
