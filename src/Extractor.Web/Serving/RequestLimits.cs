using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;

namespace Extractor.Web.Serving;

/// <summary>How many requests one address may make; this machine itself as many as it likes.</summary>
internal static class RequestLimits
{
    /// <summary>Of those who try passwords.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Of uploads, which lie on the disk as they come.</summary>
    public const string Upload = "upload";

    private const int UploadsAtOnce = 4;
    private const int UploadsInLine = 64;
    private const long LargestForm = 1L << 20;
    private const int PerWindow = 600;
    private const int TriesPerWindow = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Set(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress ?? IPAddress.None, _ =>
            new FixedWindowRateLimiterOptions { PermitLimit = TriesPerWindow, Window = Window }));
        options.AddPolicy(Upload, _ => RateLimitPartition.GetConcurrencyLimiter(Upload, _ =>
            new ConcurrencyLimiterOptions { PermitLimit = UploadsAtOnce, QueueLimit = UploadsInLine }));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(Of);
    }

    /// <summary>Only uploads are long: nothing else that is sent takes memory or disk.</summary>
    public static Task BoundBody(HttpContext context, RequestDelegate next)
    {
        var isUpload = context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Upload;
        if (!isUpload && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = LargestForm;
        return next(context);
    }

    private static RateLimitPartition<IPAddress> Of(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return IPAddress.IsLoopback(address)
            ? RateLimitPartition.GetNoLimiter(address)
            : RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = PerWindow, Window = Window });
    }
}
