using AspNetCoreGeneratedDocument;
using Extractor.Output.Json;
using Extractor.Store;
using Extractor.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>Turns what goes wrong into a sentence; the details stay on the server.</summary>
internal static class ErrorPages
{
    public static async Task Handle(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response.StatusCode >= StatusCodes.Status400BadRequest && context.Response.ContentType is null)
                await Say(context, context.Response.StatusCode, Sentence(context.Response.StatusCode));
        }
        catch (BadHttpRequestException error) when (!context.Response.HasStarted)
        {
            await Say(context, error.StatusCode, "请求无法处理 / the request cannot be taken");
        }
        catch (Exception error) when (error is StoreException or DisclosureFormatException or InvalidDataException && !context.Response.HasStarted)
        {
            await Say(context, StatusCodes.Status503ServiceUnavailable, error.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone.
        }
    }

    public static Task Say(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        if (context.Request.Path.StartsWithSegments(ApiPaths.Root, StringComparison.OrdinalIgnoreCase))
            return context.Response.WriteAsJsonAsync(new Failure(sentence), ApiJson.Default.Failure);
        if (HttpMethods.IsGet(context.Request.Method) && Visitors.Find(context) is { } visitor)
        {
            IResult page = new Pages_Layout { StatusCode = status, Model = new Frame(sentence, "", visitor, new Pages_Notice { Model = sentence }) };
            return page.ExecuteAsync(context);
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence);
    }

    private static string Sentence(int status) => status switch
    {
        StatusCodes.Status403Forbidden => "您的角色不能使用这个页面 / your role may not use this page",
        StatusCodes.Status404NotFound => "没有这个地址 / there is no such address",
        StatusCodes.Status429TooManyRequests => "请求过于频繁，请稍后再试 / too many requests: try again later",
        _ => "请求无法处理 / the request cannot be taken",
    };
}
