using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("Who calls, and what a POST sends back.")]
internal sealed record Visit(
    [Description("The header X-Token of a POST, beside the cookies of this visit.")] string Token,
    [Description("As decisions are signed; empty where nobody is signed in.")] string Name,
    [Description("viewer, reviewer or administrator; empty where nobody is signed in.")] string Role);
