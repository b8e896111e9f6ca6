namespace Extractor.Domain.Problems;

/// <summary>Every kind of problem that a document can have, in the order of the stages that find them.</summary>
internal static class ProblemBook
{
    private static readonly Phrase NoName = new("有内容未能读出", "Something was not read");

    private static readonly Dictionary<string, ProblemKind> ByCode = new(StringComparer.Ordinal);

    static ProblemBook()
    {
        All = [.. FileProblems.All, .. LetterProblems.All, .. PageProblems.All, .. TableProblems.All, .. TextProblems.All, .. SelfEvaluationProblems.All];
        foreach (var kind in All) ByCode.Add(kind.Code, kind);
    }

    public static IReadOnlyList<ProblemKind> All { get; }

    /// <summary>Null for a code that this version does not know.</summary>
    public static ProblemKind? Find(string code) => ByCode.GetValueOrDefault(code);

    public static Phrase Name(string code) => Find(code)?.Name ?? NoName;
}
