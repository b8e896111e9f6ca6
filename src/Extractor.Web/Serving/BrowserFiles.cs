using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Extractor.Web.Serving;

/// <summary>Our own styles and scripts, which are built in, and what npm brought, which lies beside the program.</summary>
internal static class BrowserFiles
{
    private const string Prefix = "web/";

    private static readonly Dictionary<string, (byte[] Bytes, EntityTagHeaderValue Tag)> Own = typeof(BrowserFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(n => n[Prefix.Length..], Read);

    private static readonly FileExtensionContentTypeProvider Types = new(new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".json"] = "application/json",
        [".wasm"] = "application/wasm",
        [".bcmap"] = "application/octet-stream",
        [".pfb"] = "application/octet-stream",
        [".ttf"] = "font/ttf",
    });

    public static void Map(WebApplication app, WebSettings settings)
    {
        app.MapGet("/assets/{name}", Asset);
        if (!Directory.Exists(settings.Libraries)) return;
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(settings.Libraries),
            RequestPath = "/lib",
            ContentTypeProvider = Types,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=86400",
        });
    }

    public static IResult Asset(string name) => Own.TryGetValue(name, out var file)
        ? Results.Bytes(file.Bytes, Types.TryGetContentType(name, out var type) ? type : "application/octet-stream", entityTag: file.Tag)
        : Results.NotFound();

    private static (byte[], EntityTagHeaderValue) Read(string resource)
    {
        using var stream = typeof(BrowserFiles).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (bytes, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\""));
    }
}
