using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Extractor.Web.Api.Answers;
using Extractor.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Extractor.Web.Api;

/// <summary>A call of the HTTP interface: what it asks, and the ways to answer it. Every answer has an ETag, and is not sent to who has it already.</summary>
internal sealed class ApiCall(HttpContext context)
{
    private const int UsualPageSize = 50;
    private const int LargestPage = 200;
    private const int LastPage = 1_000_000;

    /// <summary>Chinese stays Chinese: the answer is JSON and no part of a page.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public HttpContext Context => context;

    public Visitor Visitor => Visitors.Of(context);

    public CancellationToken Gone => context.RequestAborted;

    public int Page => Math.Clamp(Number("page") ?? 1, 1, LastPage);

    public int PageSize => Math.Clamp(Number("page_size") ?? UsualPageSize, 1, LargestPage);

    public T The<T>() where T : notnull => context.RequestServices.GetRequiredService<T>();

    /// <summary>A variable part of the path.</summary>
    public string Part(string name) => (string?)context.Request.RouteValues[name] ?? "";

    /// <summary>A word of the query; empty where it is not given.</summary>
    public string Word(string name) => context.Request.Query[name].ToString().Trim();

    public int? Number(string name) => int.TryParse(Word(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The page of the list that was asked for.</summary>
    public Listing<T> List<T>(IReadOnlyCollection<T> all) =>
        List(all.Skip((Page - 1) * PageSize).Take(PageSize).ToList(), all.Count, Page * (long)PageSize < all.Count);

    /// <param name="total">How many there are in all; null where nobody counts them.</param>
    public Listing<T> List<T>(IReadOnlyList<T> page, int? total, bool hasMore) =>
        new(total, hasMore ? Address("page", (Page + 1).ToString(CultureInfo.InvariantCulture)) : null, page);

    /// <summary>The address of this call with another value of a parameter.</summary>
    public string Address(string name, string value)
    {
        var query = new QueryBuilder();
        foreach (var (key, values) in context.Request.Query.Where(q => q.Key != name)) query.Add(key, (IEnumerable<string>)values!);
        query.Add(name, value);
        return context.Request.Path.ToUriComponent() + query.ToQueryString().ToUriComponent();
    }

    public IResult Json<T>(T answer, JsonTypeInfo<T> type)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Plain)) JsonSerializer.Serialize(json, answer, type);
        return Bytes(output.ToArray(), "application/json; charset=utf-8");
    }

    public IResult Bytes(byte[] bytes, string mediaType) =>
        Tagged(Convert.ToHexStringLower(SHA256.HashData(bytes))[..32], () => Results.Bytes(bytes, mediaType));

    /// <summary>A file to be saved; it is made only where it is not known.</summary>
    public IResult File(string tag, string mediaType, string name, Func<byte[]> make) =>
        Tagged(tag, () => Results.File(make(), mediaType, name));

    /// <summary>What has a tag before it is made.</summary>
    public IResult Tagged(string tag, Func<IResult> make)
    {
        var etag = $"\"{tag}\"";
        context.Response.Headers.ETag = etag;
        context.Response.Headers.CacheControl = "no-cache";
        var isKnown = EntityTagHeaderValue.TryParseList(context.Request.Headers.IfNoneMatch, out var known)
            && known.Any(k => k.Tag == etag || k.Tag == "*");
        return isKnown && !HttpMethods.IsPost(context.Request.Method) ? Results.StatusCode(StatusCodes.Status304NotModified) : make();
    }

    public static IResult Failed(int status, string sentence) =>
        Results.Json(new Failure(sentence), ApiJson.Default.Failure, statusCode: status);

    public static IResult Missing() => Failed(StatusCodes.Status404NotFound, "There is no such document.");
}
