using System.Reflection;
using System.Text.RegularExpressions;
using Extractor.Forms;
using Extractor.Reconciliation;
using Extractor.Tests.Reconciliation;

namespace Extractor.Tests.Approved;

/// <summary>Each word of a list in the forms and the rules matters: without it, some text that is held comes out otherwise.</summary>
internal sealed partial class EveryListedWordTests
{
    private const string NoWord = "\uE000";

    private static readonly Lazy<HeldTexts> Tables = new(() => new HeldTexts(new ApprovedFile("forms.txt", FormCase.Read).Texts, FormCase.Read));

    private static readonly Lazy<HeldTexts> Rules = new(() =>
        new HeldTexts(new ApprovedFile("rules.txt", RuleCase.Read).Texts, RuleCase.Read).With(RuleCase.Sampled + "+ ", Sample.Text));

    [TestCaseSource(nameof(Lists))]
    public void Without_it_some_text_comes_out_otherwise(Type type, string field)
    {
        var words = (string[])type.GetField(field, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null)!;
        var held = InNamespace(type, typeof(TableForm)) ? Tables.Value : Rules.Value;
        Assert.That(words.Where((word, i) => held.Teller(word, isDropped => words[i] = isDropped ? NoWord : word) is null).ToArray(), Is.Empty,
            "no text tells: hold one that does, or, where the other words say as much without it, take it out");
    }

    private static IEnumerable<TestCaseData> Lists() =>
        from type in typeof(TableForm).Assembly.GetTypes()
        where InNamespace(type, typeof(TableForm)) || InNamespace(type, typeof(IRule))
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where field.FieldType == typeof(string[]) && !field.Name.Contains('<', StringComparison.Ordinal) && IsOfWords((string[])field.GetValue(null)!)
        orderby type.FullName, field.Name
        select new TestCaseData(type, field.Name).SetArgDisplayNames($"{type.Name}.{field.Name}");

    private static bool InNamespace(Type type, Type first) => type.Namespace?.StartsWith(first.Namespace!, StringComparison.Ordinal) == true;

    /// <summary>Keys of the data and signs are no words.</summary>
    private static bool IsOfWords(string[] list) => list.Length > 0 && Array.TrueForAll(list, Han().IsMatch);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant)]
    private static partial Regex Han();
}
