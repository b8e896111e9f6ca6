using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>Tells who asks, and takes no form that did not come from our own pages.</summary>
internal sealed class Visitors(WebSettings settings)
{
    private const string VisitCookie = "visit";
    private const string NameCookie = "reviewer";
    private const int LongestName = 40;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public async Task Admit(HttpContext context, RequestDelegate next)
    {
        if (settings.Address.IsLoopback && !IsLocal(context.Request.Host.Host))
        {
            await ErrorPages.Say(context, StatusCodes.Status421MisdirectedRequest, "This server answers to 127.0.0.1 and localhost only.");
            return;
        }

        var visit = context.Request.Cookies[VisitCookie] is { Length: 43 } known ? known : Begin(context);
        var visitor = new Visitor(NameOf(context), "administrator", Token(visit));
        context.Items[typeof(Visitor)] = visitor;
        if (HttpMethods.IsPost(context.Request.Method) && !await IsOurs(context, visitor))
        {
            await ErrorPages.Say(context, StatusCodes.Status400BadRequest, "页面已过期，请返回并刷新后再提交 / the page is out of date: go back, reload and send it again");
            return;
        }

        await next(context);
    }

    public static Visitor Of(HttpContext context) => (Visitor)context.Items[typeof(Visitor)]!;

    /// <summary>Signs the decisions of this browser with another name, where nobody signs in.</summary>
    public static void Rename(HttpContext context, string name) => context.Response.Cookies.Append(
        NameCookie, Convert.ToBase64String(Encoding.UTF8.GetBytes(Plain(name))), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365) });

    private static bool IsLocal(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static string Plain(string name)
    {
        var plain = string.Concat(name.Where(c => !char.IsControl(c))).Trim();
        return plain.Length > LongestName ? plain[..LongestName] : plain;
    }

    private static string NameOf(HttpContext context)
    {
        Span<byte> bytes = stackalloc byte[LongestName * 4];
        return context.Request.Cookies[NameCookie] is { } cookie && Convert.TryFromBase64String(cookie, bytes, out var length) && Plain(Encoding.UTF8.GetString(bytes[..length])) is { Length: > 0 } name
            ? name : Environment.UserName;
    }

    private static string Begin(HttpContext context)
    {
        var visit = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        context.Response.Cookies.Append(VisitCookie, visit, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps });
        return visit;
    }

    private string Token(string visit) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(visit)));

    /// <summary>The form, or the header of a script's request, holds what only our pages of this visit know.</summary>
    private static async Task<bool> IsOurs(HttpContext context, Visitor visitor)
    {
        var sent = context.Request.Headers["X-Token"].ToString();
        if (sent.Length == 0 && context.Request.HasFormContentType) sent = (await context.Request.ReadFormAsync(context.RequestAborted))["token"].ToString();
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(visitor.Token));
    }
}
