using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("What a question in SQL came to.")]
internal sealed record SqlRows(
    IReadOnlyList<string> Columns,
    [Description("Each with a value for each column: a text, a number or null.")] IReadOnlyList<IReadOnlyList<object?>> Rows,
    [Description("There are more rows.")] bool CutOff);
