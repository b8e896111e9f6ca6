using Extractor.Output.Json;
using Extractor.Store;
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
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence);
    }
}
