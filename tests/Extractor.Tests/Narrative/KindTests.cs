using System.Reflection;
using Extractor.Domain;
using Extractor.Narrative.Kinds;
using Extractor.Narrative.Text;

namespace Extractor.Tests.Narrative;

/// <summary>Every kind of statement is declared once, and what its declaration says of it is so.</summary>
internal sealed class KindTests
{
    private static IEnumerable<TestCaseData> Kinds() =>
        KnownKinds.All.Where(k => k.Example is not null).Select(k => new TestCaseData(k).SetArgDisplayNames(k.Key));

    [TestCaseSource(nameof(Kinds))]
    public void ItsExampleStatesWhatItSays(object declared)
    {
        var kind = (StatementKind)declared;
        var example = kind.Example!;
        var read = LiteralPages.Read(LiteralPages.Paragraph(example.Heading, example.Paragraph)).Narrative.Statements;
        var stated = read.Where(s => s.Kind == kind.Key).Select(s => $"{s.Subject}/{string.Join(' ', s.Operands.Select(o => $"{o.Key}={o.Number.Text}"))}");
        Assert.Multiple(() =>
        {
            Assert.That(string.Join("; ", stated), Is.EqualTo(example.States));
            Assert.That(read.SelectMany(s => s.Operands.Select(o => Undeclared(s.Kind, o))).OfType<string>(), Is.Empty);
        });
    }

    [TestCaseSource(typeof(AnnotatedWordingTests), nameof(AnnotatedWordingTests.Texts))]
    public void OperandsAreThoseOfTheirKind(string text)
    {
        var read = LiteralPages.Read(LiteralPages.Of(string.Join('\n', AnnotatedWordingTests.Lines(text)))).Narrative.Statements;
        Assert.That(read.SelectMany(s => s.Operands.Select(o => Undeclared(s.Kind, o))).OfType<string>(), Is.Empty);
    }

    [Test]
    public void EveryDeclarationIsListedOnceUnderAKeyOfTheDomain()
    {
        var declared = typeof(StatementKind).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith(typeof(StatementKind).Namespace!, StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public).Where(f => f.FieldType == typeof(StatementKind)))
                .Select(f => f.GetValue(null));
        var keys = typeof(StatementKinds).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(f => f.GetValue(null));
        Assert.Multiple(() =>
        {
            Assert.That(KnownKinds.All, Is.EquivalentTo(declared).And.Unique);
            Assert.That(KnownKinds.All.Select(k => k.Key), Is.SupersetOf(keys).And.Unique);
            Assert.That(KnownKinds.All.Where(k => k.Chinese.Length == 0 || k.English.Length == 0 || k.Meaning.Length == 0 || k.Operands.Count == 0), Is.Empty);
            Assert.That(KnownKinds.All.Where(k => k.Operands.Distinct().Count() < k.Operands.Count).Select(k => k.Key), Is.Empty);
        });
    }

    /// <summary>What makes an operand none of its kind's; null where it is one.</summary>
    private static string? Undeclared(string kind, Operand operand)
    {
        var declared = KnownKinds.Of(kind)?.Operands.FirstOrDefault(o => o == operand.Key);
        var measure = operand.Unit.EndsWith('元') ? Measure.Money : operand.Unit is "%" or "个百分点" ? Measure.Percent : operand.Unit == "分" ? Measure.Points
            : Measure.Count;
        return declared is null ? $"{kind}: {operand.Key}" : declared.Measure == measure || (declared.Measure == Measure.Count && measure == Measure.Points)
            ? null : $"{kind}: {operand.Key} in {operand.Unit}";
    }
}
