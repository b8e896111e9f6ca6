using AspNetCoreGeneratedDocument;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Store;
using Extractor.Web.Api;
using Extractor.Web.Api.Answers;
using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>Turns what goes wrong into a sentence; the details stay on the server.</summary>
internal static class ErrorPages
{
    private static readonly Phrase Untaken = new("请求无法处理", "the request cannot be taken");

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
            await Say(context, error.StatusCode, Sentence(error.StatusCode));
        }
        catch (Exception error) when (error is StoreException or DisclosureFormatException or InvalidDataException && !context.Response.HasStarted)
        {
            await Say(context, StatusCodes.Status503ServiceUnavailable, new($"数据暂时无法读取（{error.Message}）", error.Message));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone.
        }
    }

    public static Task Say(HttpContext context, int status, Phrase sentence)
    {
        context.Response.StatusCode = status;
        if (context.Request.Path.StartsWithSegments(ApiPaths.Root, StringComparison.OrdinalIgnoreCase))
            return context.Response.WriteAsJsonAsync(new Failure(PageWords.Both(sentence)), ApiJson.Default.Failure);
        if (HttpMethods.IsGet(context.Request.Method) && Visitors.Find(context) is { } visitor)
        {
            IResult page = new Pages_Layout { StatusCode = status, Model = new PageFrame(sentence, "", visitor, new Pages_Notice { Model = sentence }) };
            return page.ExecuteAsync(context);
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence.In(PageLanguage.Of(context)));
    }

    private static Phrase Sentence(int status) => status switch
    {
        StatusCodes.Status403Forbidden => new("您的角色不能使用这个页面", "your role may not use this page"),
        StatusCodes.Status404NotFound => new("没有这个地址", "there is no such address"),
        StatusCodes.Status429TooManyRequests => new("请求过于频繁，请稍后再试", "too many requests: try again later"),
        StatusCodes.Status413PayloadTooLarge => new("内容太大", "too much was sent"),
        _ => Untaken,
    };
}
