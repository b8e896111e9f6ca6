using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A measure that lies far from those of a body's peers, or of its own other years.")]
internal sealed record Outlier(
    [Description("The document's key.")] string Document,
    string? Body,
    string? City,
    int? Year,
    string Measure,
    [Description("percent or yuan.")] string Unit,
    double Value,
    [Description("In yuan.")] double Numerator,
    [Description("In yuan, or as a count.")] double Denominator,
    [Description("peers (same city, year, scope and kind) or own years.")] string ComparedWith,
    [Description("How many values the group has.")] int Members,
    [Description("Of the group.")] double Median,
    [Description("How many robust standard deviations from the median.")] double Deviations,
    [Description("Where the numerator is printed.")] int? Page);
