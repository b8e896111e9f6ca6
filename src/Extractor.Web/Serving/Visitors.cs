using System.Net;
using System.Security.Cryptography;
using System.Text;
using Extractor.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>Tells who asks, lets nobody in who is not known, and takes no form that did not come from our own pages.</summary>
/// <remarks>On this machine alone nobody signs in; elsewhere everybody does, with us or with the proxy in front.</remarks>
internal sealed class Visitors(WebSettings settings, Users users, Sessions sessions)
{
    public const string SessionCookie = "session";

    private const string VisitCookie = "visit";
    private const string NameCookie = "reviewer";
    private const int LongestName = 40;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Whether people sign in with us.</summary>
    public bool SignIn => Way == VisitorWay.SignedIn;

    private VisitorWay Way => settings.UserHeader is not null ? VisitorWay.Proxy : settings.Address.IsLoopback ? VisitorWay.Here : VisitorWay.SignedIn;

    public async Task Admit(HttpContext context, RequestDelegate next)
    {
        if (Way == VisitorWay.Here && !IsLocal(context.Request.Host.Host))
        {
            await ErrorPages.Say(context, StatusCodes.Status421MisdirectedRequest, new(
                "本服务只应答 127.0.0.1 和 localhost", "this server answers to 127.0.0.1 and localhost only"));
            return;
        }

        var token = Token(context.Request.Cookies[VisitCookie] is { Length: 43 } known ? known : Begin(context));
        if (Who(context) is not var (name, role))
        {
            if (!IsOpen(context.Request.Path))
            {
                await Refuse(context);
                return;
            }

            (name, role) = ("", "");
        }

        context.Items[typeof(Visitor)] = new Visitor(name, role, token, Way);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !await IsOurs(context, token))
        {
            await ErrorPages.Say(context, StatusCodes.Status400BadRequest, new(
                "页面已过期，请返回并刷新后再提交", "the page is out of date: go back, reload and send it again"));
            return;
        }

        await next(context);
    }

    public static Visitor Of(HttpContext context) => Find(context)!;

    /// <summary>null before the request is admitted.</summary>
    public static Visitor? Find(HttpContext context) => (Visitor?)context.Items[typeof(Visitor)];

    /// <summary>Signs the decisions of this browser with another name, where nobody signs in.</summary>
    public static void Rename(HttpContext context, string name) => context.Response.Cookies.Append(
        NameCookie, Convert.ToBase64String(Encoding.UTF8.GetBytes(Plain(name))),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365) });

    private static bool IsLocal(string host) => host == "localhost"
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>What is needed to sign in.</summary>
    private static bool IsOpen(PathString path) => path == "/sign-in" || path == ApiPaths.Root + "/visit" || path == ApiPaths.Root + "/session"
        || path.StartsWithSegments("/assets", StringComparison.OrdinalIgnoreCase);

    private static Task Refuse(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect("/sign-in");
            return Task.CompletedTask;
        }

        return ErrorPages.Say(context, StatusCodes.Status401Unauthorized, new("请先登录", "sign in first"));
    }

    private static string Plain(string name)
    {
        var plain = string.Concat(name.Where(c => !char.IsControl(c))).Trim();
        return plain.Length > LongestName ? plain[..LongestName] : plain;
    }

    private static string ChosenName(HttpContext context)
    {
        Span<byte> bytes = stackalloc byte[LongestName * 4];
        return context.Request.Cookies[NameCookie] is { } cookie && Convert.TryFromBase64String(cookie, bytes, out var length)
            && Plain(Encoding.UTF8.GetString(bytes[..length])) is { Length: > 0 } name
            ? name : Environment.UserName;
    }

    private static string Begin(HttpContext context)
    {
        var visit = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        context.Response.Cookies.Append(VisitCookie, visit, new CookieOptions
        { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps });
        return visit;
    }

    /// <summary>The form, or the header of a script's request, holds what only our pages of this visit know.</summary>
    private static async Task<bool> IsOurs(HttpContext context, string token)
    {
        var sent = context.Request.Headers["X-Token"].ToString();
        if (sent.Length == 0 && context.Request.HasFormContentType) sent = (await context.Request.ReadFormAsync(context.RequestAborted))["token"].ToString();
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(token));
    }

    private (string Name, string Role)? Who(HttpContext context)
    {
        if (settings.UserHeader is { } header) return FromProxy(context, header);
        return SignIn ? sessions.Find(context.Request.Cookies[SessionCookie]) : (ChosenName(context), "administrator");
    }

    /// <summary>The proxy stands on this machine; a header that comes from elsewhere says nothing.</summary>
    private (string Name, string Role)? FromProxy(HttpContext context, string header)
    {
        var name = Plain(context.Request.Headers[header].ToString());
        if (name.Length == 0 || context.Connection.RemoteIpAddress is not { } from || !IPAddress.IsLoopback(from)) return null;
        return (name, name == settings.Administrator ? "administrator" : users.RoleOf(name) ?? "viewer");
    }

    private string Token(string visit) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(visit)));
}
