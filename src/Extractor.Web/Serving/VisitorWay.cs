namespace Extractor.Web.Serving;

/// <summary>How a server knows who looks at its pages.</summary>
internal enum VisitorWay
{
    /// <summary>Whoever sits at this machine, under a name that they choose.</summary>
    Here,

    /// <summary>They signed in with us.</summary>
    SignedIn,

    /// <summary>The proxy in front names them.</summary>
    Proxy,
}
