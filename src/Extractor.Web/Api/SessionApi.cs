using Extractor.Web.Api.Answers;
using Extractor.Web.Review;
using Extractor.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>Who calls.</summary>
internal static class SessionApi
{
    public static IReadOnlyList<ApiPath> Paths { get; } =
    [
        new("/visit", "Tells who calls, and gives the token that every POST sends back.", ApiContent.Of<Visit>(), Visit),
        new("/session", "Signs in, where the server demands it: the session is a cookie.", ApiContent.Of<Visit>(), Begin)
        {
            Method = HttpMethods.Post,
            Form = [new("name", "of the person") { IsRequired = true }, new("password", "of the person") { IsRequired = true }],
            Limit = RequestLimits.SignIn,
        },
        new("/session/end", "Signs out.", ApiContent.Of<Visit>(), End) { Method = HttpMethods.Post },
    ];

    private static IResult Visit(ApiCall call) => Visit(call, call.Visitor.Name, call.Visitor.Role);

    private static IResult Visit(ApiCall call, string name, string role) => call.Json(new Visit(call.Visitor.Token, name, role), ApiJson.Default.Visit);

    private static IResult Begin(ApiCall call)
    {
        var form = call.Context.Request.Form;
        var name = form["name"].ToString();
        var role = SignInPages.Begin(
            call.Context, name, form["password"].ToString(), call.The<Users>(), call.The<Sessions>(), call.The<ReviewDatabase>());
        return role is not null ? Visit(call, name, role) : ApiCall.Failed(StatusCodes.Status401Unauthorized, PageWords.Both(SignInPages.Wrong));
    }

    private static IResult End(ApiCall call)
    {
        SignInPages.End(call.Context, call.The<Sessions>());
        return Visit(call, "", "");
    }
}
