using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A rule: what it compares, and why that must agree.")]
internal sealed record RuleOfBook(
    string Id,
    [Description("Of a finding by this rule: contradiction, doubt, warning or note.")] string Severity,
    string TitleZh,
    string TitleEn,
    string ComparesZh,
    string ComparesEn,
    string WhyZh,
    string WhyEn,
    string ExampleZh,
    string ExampleEn);
