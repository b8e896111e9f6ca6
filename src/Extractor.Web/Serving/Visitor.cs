namespace Extractor.Web.Serving;

/// <summary>Who looks at the page.</summary>
/// <param name="Name">As decisions are signed.</param>
/// <param name="Role">viewer, reviewer or administrator.</param>
/// <param name="Token">What a form must send back to be taken for one of our pages.</param>
/// <param name="Way">How the server knows them.</param>
internal sealed record Visitor(string Name, string Role, string Token, VisitorWay Way)
{
    public bool IsAdministrator => Role == "administrator";

    public bool MayDecide => Role is "reviewer" or "administrator";
}
