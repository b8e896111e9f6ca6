using Microsoft.AspNetCore.Http;

namespace Extractor.Web.Api;

/// <summary>A path of the HTTP interface, declared once: the server answers by it, openapi.json is written from it, and a test calls it.</summary>
/// <param name="Path">Below <see cref="ApiPaths.Root"/>, its variable parts in braces.</param>
/// <param name="Summary">What it does, as the description says it.</param>
/// <param name="Gives">What a call that succeeds answers.</param>
internal sealed record ApiPath(string Path, string Summary, ApiContent Gives, Func<ApiCall, IResult> Answer)
{
    public string Method { get; init; } = HttpMethods.Get;

    /// <summary>In the path and in the query.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The fields of the form that a POST sends.</summary>
    public IReadOnlyList<ApiParameter> Form { get; init; } = [];

    /// <summary>The policy that limits how often it is called; null where only the common one holds.</summary>
    public string? Limit { get; init; }
}
