using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Extractor.Web.Serving;

/// <summary>How many requests one address may make; this machine itself as many as it likes.</summary>
internal static class RequestLimits
{
    /// <summary>Of those who try passwords.</summary>
    public const string SignIn = "sign-in";

    private const int PerWindow = 600;
    private const int TriesPerWindow = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Set(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress ?? IPAddress.None, _ =>
            new FixedWindowRateLimiterOptions { PermitLimit = TriesPerWindow, Window = Window }));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(Of);
    }

    private static RateLimitPartition<IPAddress> Of(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return IPAddress.IsLoopback(address)
            ? RateLimitPartition.GetNoLimiter(address)
            : RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = PerWindow, Window = Window });
    }
}
