using Extractor.Domain;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>The language in which a reader wants the pages: Chinese until they choose English, which their browser remembers.</summary>
internal static class PageLanguage
{
    private const string Parameter = "lang";
    private const string Cookie = "language";
    private const string English = "en";
    private const string Chinese = "zh";

    public static Language Of(HttpContext context) =>
        (Asked(context) ?? context.Request.Cookies[Cookie]) == English ? Language.English : Language.Chinese;

    /// <summary>What the page says of itself to browsers and screen readers.</summary>
    public static string Tag(Language language) => language == Language.English ? English : "zh-CN";

    public static Language Other(Language language) => language == Language.English ? Language.Chinese : Language.English;

    /// <summary>Keeps what is chosen in an address for those that follow.</summary>
    public static Task Keep(HttpContext context, RequestDelegate next)
    {
        if (Asked(context) is { } language) context.Response.Cookies.Append(Cookie, language, new CookieOptions
        { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
        return next(context);
    }

    /// <summary>The address of the same page in the other language.</summary>
    public static string Switch(HttpContext context)
    {
        var query = QueryString.Create(context.Request.Query.Where(q => q.Key != Parameter));
        return context.Request.Path.ToUriComponent() + query.Add(Parameter, Of(context) == Language.English ? Chinese : English).ToUriComponent();
    }

    private static string? Asked(HttpContext context) => context.Request.Query[Parameter].ToString() switch
    {
        English => English,
        Chinese => Chinese,
        _ => null,
    };
}
