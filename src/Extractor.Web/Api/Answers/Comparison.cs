using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("The accounts of a body's years, the oldest first, or of a city's bodies in a year, the largest first.")]
internal sealed record Comparison(
    IReadOnlyList<ComparedAccounts> Items,
    [Description("What documents of the body contradict of each other.")] IReadOnlyList<ContradictionBetween> Between);
