using System.ComponentModel;

namespace Extractor.Web.Api;

[Description("Why a call failed.")]
internal sealed record Failure([Description("A sentence for people.")] string Error);

[Description("A page of a list.")]
internal sealed record Listing<T>(
    [Description("How many there are in all; null where nobody counts them.")] int? Total,
    [Description("The address of the next page; null on the last.")] string? Next,
    IReadOnlyList<T> Items);

[Description("Who calls, and what a POST sends back.")]
internal sealed record Visit(
    [Description("The header X-Token of a POST, beside the cookies of this visit.")] string Token,
    [Description("As decisions are signed; empty where nobody is signed in.")] string Name,
    [Description("viewer, reviewer or administrator; empty where nobody is signed in.")] string Role);

[Description("A printed span that a finding rests on.")]
internal sealed record Place(
    [Description("What the figure is, as the verdicts name it: table/row/column, statement/subject/operand.")] string Role,
    [Description("The same in words for officials.")] string RoleZh,
    [Description("The key of the document where it stands.")] string Document,
    int Page,
    [Description("x0, y0, x1, y1 in points from the page's top left.")] IReadOnlyList<double> Box,
    [Description("As printed.")] string Text,
    [Description("null where it is no amount of money.")] decimal? AmountYuan);
