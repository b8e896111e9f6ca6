using AspNetCoreGeneratedDocument;
using Extractor.Domain;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Extractor.Web.Serving;

/// <summary>Signing in and out, the name that signs decisions, the people and what was done.</summary>
internal static class SignInPages
{
    public static readonly Phrase Wrong = new("姓名或密码不对", "name or password is wrong");

    private const int LeastPassword = 10;
    private const int LogShown = 200;

    public static void Map(WebApplication app)
    {
        app.MapGet("/sign-in", (HttpContext context) => Page(context, null));
        app.MapPost("/sign-in", SignIn).RequireRateLimiting(RequestLimits.SignIn);
        app.MapPost("/sign-out", SignOut);
        app.MapPost("/name", Rename);
        app.MapGet("/people", (HttpContext context, Users users, ReviewDatabase database) => People(context, users, database, ""));
        app.MapPost("/people", Add);
    }

    private static IResult Page(HttpContext context, Phrase? failure) =>
        new Pages_Layout
        {
            Model = new PageFrame(new("登录", "Sign in"), "", Visitors.Of(context), new Pages_SignIn
            { Model = new SignInModel(failure, Visitors.Of(context)) })
        };

    private static async Task<IResult> SignIn(HttpContext context, Users users, Sessions sessions, ReviewDatabase database)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Begin(context, form["name"].ToString(), form["password"].ToString(), users, sessions, database) is null
            ? Page(context, Wrong) : Results.LocalRedirect("/");
    }

    /// <summary>The role of a person who is signed in from now on; null where the name or the password is wrong.</summary>
    public static string? Begin(HttpContext context, string name, string password, Users users, Sessions sessions, ReviewDatabase database)
    {
        if (users.Check(name, password) is not { } role)
        {
            database.Log(name.Length > 80 ? name[..80] : name, "sign-in refused", context.Connection.RemoteIpAddress?.ToString() ?? "");
            return null;
        }

        context.Response.Cookies.Append(Visitors.SessionCookie, sessions.Begin(name, role), new CookieOptions
        { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps });
        database.Log(name, "sign-in", "");
        return role;
    }

    private static IResult SignOut(HttpContext context, Sessions sessions)
    {
        End(context, sessions);
        return Results.LocalRedirect("/sign-in");
    }

    public static void End(HttpContext context, Sessions sessions)
    {
        sessions.End(context.Request.Cookies[Visitors.SessionCookie]);
        context.Response.Cookies.Delete(Visitors.SessionCookie);
    }

    private static async Task<IResult> Rename(HttpContext context, ReviewDatabase database)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        Visitors.Rename(context, form["name"].ToString());
        database.Log(Visitors.Of(context).Name, "name", form["name"].ToString());
        return Results.LocalRedirect("/");
    }

    private static IResult People(HttpContext context, Users users, ReviewDatabase database, Phrase said)
    {
        var visitor = Visitors.Of(context);
        if (!visitor.IsAdministrator) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var log = database.Query($"SELECT at, person, action, subject FROM audit ORDER BY id DESC LIMIT {LogShown}", r =>
            (r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3)));
        return new Pages_Layout
        {
            Model = new PageFrame(new("人员与日志", "People and log"), "people", visitor, new Pages_People
            { Model = new PeopleModel(users.All(), log, said, visitor) })
        };
    }

    private static async Task<IResult> Add(HttpContext context, Users users, Sessions sessions, ReviewDatabase database)
    {
        var visitor = Visitors.Of(context);
        if (!visitor.IsAdministrator) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (name, password, role) = (form["name"].ToString().Trim(), form["password"].ToString(), form["role"].ToString());
        if (name.Length is 0 or > 40 || !Users.IsRole(role) || password.Length < LeastPassword)
            return People(context, users, database, new(
                $"请填写姓名和角色，密码至少 {LeastPassword} 位", $"Give a name, a role, and a password of {LeastPassword} characters or more"));
        users.Set(name, password, role);
        sessions.EndAllOf(name);
        database.Log(visitor.Name, "set user", $"{name} {role}");
        return People(context, users, database, new($"已保存：{name}", $"Saved: {name}"));
    }
}
