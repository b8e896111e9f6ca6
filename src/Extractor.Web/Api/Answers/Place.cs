using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A printed span that a finding rests on.")]
internal sealed record Place(
    [Description("What the figure is, as the verdicts name it: table/row/column, statement/subject/operand.")] string Role,
    [Description("The same in words for officials.")] string RoleZh,
    [Description("The key of the document where it stands.")] string Document,
    int Page,
    [Description("x0, y0, x1, y1 in points from the page's top left.")] IReadOnlyList<double> Box,
    [Description("As printed.")] string Text,
    [Description("null where it is no amount of money.")] decimal? AmountYuan);
