using System.Security.Cryptography;
using System.Text;
using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Web.Review;

/// <summary>Something that disagrees, with what reviewers made of it.</summary>
/// <param name="Key">From the rule and the places: the same finding has the same key whenever the document is read the same way.</param>
/// <param name="History">Newest first; empty where nobody decided.</param>
internal sealed record Finding(string Key, Verdict Verdict, IReadOnlyList<Decision> History)
{
    public string State => History is [var last, ..] ? last.State : DecisionState.Open;

    /// <summary>Under which its decisions are kept: that of the first of them.</summary>
    public string DecisionKey => History is [var last, ..] ? last.Finding : Key;

    public long LastDecision => History is [var last, ..] ? last.Id : 0;

    public static string KeyOf(string rule, IEnumerable<Evidence> places)
    {
        var text = new StringBuilder(rule);
        foreach (var place in places)
            text.Append('\n').Append(place.Page).Append(' ').Append(Math.Round(place.Box.X0)).Append(' ').Append(Math.Round(place.Box.Y0)).Append(' ').Append(place.Text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12];
    }
}
