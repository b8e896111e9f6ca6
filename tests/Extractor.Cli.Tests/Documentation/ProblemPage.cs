using System.Text;
using Extractor.Domain;
using Extractor.Domain.Problems;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>A section a kind of problem: what it means, what to do, a message of it.</summary>
internal static class ProblemPage
{
    private static readonly (string Title, IReadOnlyList<ProblemKind> Kinds)[] Groups =
    [
        ("The file (文件)", FileProblems.All), ("Its letters (文字)", LetterProblems.All), ("Its pages (页面)", PageProblems.All),
        ("The tables (决算表)", TableProblems.All),
        ("The narrative (正文)", TextProblems.All), ("Self-evaluation forms (自评表)", SelfEvaluationProblems.All),
    ];

    public static string Text()
    {
        var text = new StringBuilder($"""
            # Problems

            What could not be read of a document, or was repaired. A `failure` means that nothing was read, a `loss` that something printed is missing from the
            data (the document is `partial`), a `note` that nothing is; some cases weigh less than is said here. {GeneratedPages.Notice}

            """);
        foreach (var (title, kinds) in Groups)
        {
            text.Append($"\n## {title}\n");
            foreach (var kind in kinds) Explain(text, kind);
        }

        return text.ToString();
    }

    private static void Explain(StringBuilder text, ProblemKind kind)
    {
        text.Append($"\n### {kind.Code}\n\n**{kind.Name.English}** ({Weight(kind.Severity)}) · **{kind.Name.Chinese}**\n\n");
        text.Append($"- Means: {kind.Meaning.English}\n  含义：{kind.Meaning.Chinese}\n");
        text.Append($"- Do: {kind.Remedy.English}\n  处理：{kind.Remedy.Chinese}\n- Example: {kind.Example}\n");
    }

    private static string Weight(ProblemSeverity severity) => severity.ToString().ToLowerInvariant();
}
