using System.Reflection;
using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Problems;

namespace Extractor.Tests.Domain;

/// <summary>Every problem that the program can tell is declared, with what it means and what to do.</summary>
internal sealed partial class ProblemBookTests
{
    private static readonly string[] Readers = ["Extractor.Pdf", "Extractor.Ocr", "Extractor.PdfPig"];

    private static IEnumerable<ProblemKind> Kinds => ProblemBook.All;

    private static IEnumerable<Type> Groups => typeof(ProblemBook).Assembly.GetTypes().Where(t => Fields(t).Any());

    [TestCaseSource(nameof(Groups))]
    public void A_group_lists_its_declarations_in_their_order(Type group) =>
        Assert.That(group.GetProperty("All")!.GetValue(null), Is.EqualTo(Fields(group).Select(f => f.GetValue(null))));

    [Test]
    public void The_book_lists_every_group() =>
        Assert.That(ProblemBook.All, Is.EquivalentTo(Groups.SelectMany(Fields).Select(f => f.GetValue(null))));

    [Test]
    public void Each_code_is_declared_once() => Assert.That(ProblemBook.All.Select(k => k.Code), Is.Unique);

    [TestCaseSource(nameof(Kinds))]
    public void A_declaration_says_in_both_languages_what_it_means_and_what_to_do(ProblemKind kind) => Assert.Multiple(() =>
    {
        Assert.That(kind.Code, Does.Match("^[a-z]+(-[a-z]+)+$"));
        Assert.That(kind.Example, Has.Length.GreaterThan(10));
        foreach (var phrase in new[] { kind.Name, kind.Meaning, kind.Remedy })
        {
            Assert.That(phrase.Chinese, Has.Length.GreaterThan(3).And.Match("[\u4e00-\u9fff]"));
            Assert.That(phrase.English, Has.Length.GreaterThan(5).And.Not.Match("[\u4e00-\u9fff].*[\u4e00-\u9fff]{4}"));
        }
    });

    /// <summary>The readers know nothing of the book: their codes are compared with it.</summary>
    [Test]
    public void The_codes_of_the_readers_are_those_of_the_book()
    {
        var told = Readers.SelectMany(Sources).SelectMany(text => Code().Matches(text).Select(m => m.Groups[1].Value));
        Assert.That(told.Distinct(), Is.EquivalentTo(FileProblems.All.Concat(LetterProblems.All).Select(k => k.Code)));
    }

    [Test]
    public void No_stage_tells_a_problem_that_is_not_declared() =>
        Assert.That(Sources("Extractor").SelectMany(text => Made().Matches(text)).Count(), Is.Zero, "a problem is made of its declaration");

    private static IEnumerable<string> Sources(string project) =>
        Directory.GetFiles(Path.Combine(ProjectFiles.Root, "src", project), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText);

    private static IEnumerable<FieldInfo> Fields(Type group) =>
        group.GetFields(BindingFlags.Static | BindingFlags.Public).Where(f => f.FieldType == typeof(ProblemKind));

    [GeneratedRegex(@"(?:Lost|Repaired|Report|PdfProblem|new)\(\s*""([a-z]+(?:-[a-z]+)+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"new Problem\(", RegexOptions.CultureInvariant)]
    private static partial Regex Made();
}
