using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;
using Extractor.Domain.Problems;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Says what a form that was read lacks.</summary>
internal static class SelfEvaluationGaps
{
    public static void Missing(SelfEvaluationForm form, SelfEvaluationNotes notes)
    {
        var place = form.Title ?? form.Project ?? new Evidence(form.Pages[0], default, "");
        string[] missing = [.. Parts(form)];
        if (missing.Length > 0) notes.Add(SelfEvaluationProblems.FormIncomplete,
            $"The form lacks {string.Join(", ", missing)}: it is cut off, or drawn in a way that was not understood.", place);
        else if (IsEmpty(form)) notes.Add(SelfEvaluationProblems.FormEmpty, "The form is printed without any figure.", place);
        if (form.Project is { } project && IsBody(project.Text, form))
            notes.Add(SelfEvaluationProblems.FormNamesBody, $"The form gives the body's own name, {project.Text}, for the project's.", project);
    }

    /// <summary>The name of the department or of the unit that fills in the form.</summary>
    public static bool IsBody(string project, SelfEvaluationForm form) =>
        new[] { form.Department, form.ImplementingUnit }.OfType<Evidence>().Any(e => CharacterFolding.Squeeze(e.Text) == CharacterFolding.Squeeze(project));

    private static IEnumerable<string> Parts(SelfEvaluationForm form)
    {
        var isOfWhole = form.Key == TableKeys.DepartmentSelfEvaluation;
        if (form.Project is null && !isOfWhole) yield return "the project's name (项目名称)";
        if (form.Funds.Count == 0 && !isOfWhole) yield return "its funds (项目资金)";
        if (form.Indicators.Count == 0) yield return "its indicators (绩效指标)";
        if (form.Total is null && IsScored(form)) yield return "its total (总分)";
    }

    /// <summary>Some forms compare outcomes with targets and score nothing.</summary>
    private static bool IsScored(SelfEvaluationForm form) =>
        form.Indicators.Count == 0 || form.Rows.SelectMany(r => r.Cells).Any(c => c.Column.IsOneOf(SelfEvaluationColumns.Weight, SelfEvaluationColumns.Score));

    private static bool IsEmpty(SelfEvaluationForm form) =>
        !form.Rows.SelectMany(r => r.Cells).Any(c => c.State == CellState.Amount);
}
