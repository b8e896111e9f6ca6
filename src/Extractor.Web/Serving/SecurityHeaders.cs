using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Serving;

/// <summary>What browsers are told to forbid: scripts and styles from anywhere but our own files, framing by others, guessing of types.</summary>
internal static class SecurityHeaders
{
    /// <remarks>wasm-unsafe-eval lets pdf.js decode JPEG 2000 and JBIG2; blob and data are its fonts and pictures.</remarks>
    private const string Policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " font-src 'self' data: blob:; "
        + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>A PDF runs nothing of ours, and the browser's viewer for it obeys the policy of the file.</summary>
    public static void ForPdf(HttpContext context) => context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    }
}
