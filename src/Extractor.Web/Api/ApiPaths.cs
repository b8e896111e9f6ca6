using Extractor.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>The HTTP interface: all that the pages show, for other programs.</summary>
internal static class ApiPaths
{
    public const string Root = "/api/v1";

    public static IReadOnlyList<ApiPath> All { get; } =
    [
        .. SessionApi.Paths, .. DocumentApi.Paths, .. DocumentPartApi.Paths, .. HandOnApi.Paths, .. ReviewApi.Paths, .. AskApi.Paths, .. CompareApi.Paths,
        .. QueueApi.Paths,
    ];

    public static void Map(WebApplication app)
    {
        app.MapGet(Root + "/openapi.json", () => BrowserFiles.Asset("openapi.json"));
        foreach (var path in All)
        {
            string[] methods = path.Method == HttpMethods.Get ? [HttpMethods.Get, HttpMethods.Head] : [path.Method];
            var route = app.MapMethods(Root + path.Path, methods, context => Answer(context, path));
            if (path.Limit is { } limit) route.RequireRateLimiting(limit);
        }

        app.MapFallback(Root + "/{**rest}", context => ErrorPages.Say(context, StatusCodes.Status404NotFound, new("没有这个地址", "there is no such address")));
    }

    private static async Task Answer(HttpContext context, ApiPath path)
    {
        if (path.Form.Count > 0)
        {
            if (!context.Request.HasFormContentType)
            {
                await ErrorPages.Say(context, StatusCodes.Status415UnsupportedMediaType, new("请以表单提交", "send a form"));
                return;
            }

            await context.Request.ReadFormAsync(context.RequestAborted);
        }

        await path.Answer(new ApiCall(context)).ExecuteAsync(context);
    }
}
