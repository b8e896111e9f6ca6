using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>417: the projects by grade are the projects evaluated; what is rectified is what was found.</summary>
internal sealed class EvaluationGradesCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "417",
        new("绩效项目的个数前后相符", "The counts of evaluated projects and problems fit"),
        new("优、良、合格、不合格各级项目数之和与自评项目数；已整改、正在整改问题数与发现问题数", "projects by grade with the projects evaluated; problems rectified and in hand with those found"),
        new("算术：各级之和等于全部", "Arithmetic: the grades make up the whole"),
        new("自评项目 15 个，优 8 个、良 8 个", "15 projects, of which 8 and 8"),
        Severity.Contradiction);

    private static readonly string[] GradeWords = ["评级", "等级", "评为"];

    /// <summary>What is graded: of projects whose goals are only managed, not all are.</summary>
    private static readonly string[] Evaluations = ["自评", "评价"];

    /// <summary>10个项目，优7个、良2个: the tenth.</summary>
    private static readonly Phrase Ungraded = new("其余项目的等级没有写明", "the grades of the others are not told");

    private static readonly string[] BareGrades = ["优", "优秀", "良", "良好", "中", "中等", "合格", "差", "不合格"];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) => Grades(accounts).Concat(Problems(accounts));

    private IEnumerable<Verdict> Grades(PrintedAccounts accounts)
    {
        var all = accounts.Of(StatementKinds.Performance).Where(s => s.Has(OperandKey.Projects)).ToList();
        var grades = all.Where(s => IsGrade(s.Subject)).ToList();
        if (grades.Count < 2 || (all.LastOrDefault(s => s.Subject.Contains("自评", StringComparison.Ordinal) && !grades.Contains(s)) ?? Before(all, grades[0]))
            is not { } whole)
            yield break;
        var isComplete = grades.Exists(g => g.Subject.Contains("不合格", StringComparison.Ordinal) || g.Subject.Contains('差', StringComparison.Ordinal));
        var counts = grades.Select(g => g[OperandKey.Projects]!).ToList();
        if (Parts.Against(Rule, whole.Name, whole[OperandKey.Projects]!, counts, isComplete) is { } verdict)
            yield return isComplete || !Array.Exists(Evaluations, whole.Subject.Contains) ? verdict
                : Parts.ShortOf(Rule, whole.Name, whole[OperandKey.Projects]!, counts, Ungraded) ?? verdict;
    }

    private static bool IsGrade(string subject) =>
        BareGrades.Contains(subject.Trim('“', '”', '"')) || Array.Exists(GradeWords, w => subject.Contains(w, StringComparison.Ordinal));

    /// <summary>The projects that the sentence before the grades counts.</summary>
    private static PrintedStatement? Before(List<PrintedStatement> all, PrintedStatement grade) =>
        all.Find(s => s.Statement.Number == grade.Statement.Number - 1 && s.Statement.SectionPath == grade.Statement.SectionPath);

    private IEnumerable<Verdict> Problems(PrintedAccounts accounts) =>
        from statement in accounts.Of(StatementKinds.PerformanceProblems)
        let found = statement[OperandKey.Found]
        let parts = new[] { statement[OperandKey.Rectified], statement[OperandKey.Rectifying] }.OfType<Figure>().ToList()
        where found is not null
        let verdict = Parts.Against(Rule, statement.Name, found, parts, parts.Count == 2)
        where verdict is not null
        select verdict;
}
