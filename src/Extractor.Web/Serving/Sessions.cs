using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Extractor.Web.Serving;

/// <summary>Who is signed in; kept in memory, so that the end of the server signs everybody out.</summary>
internal sealed class Sessions
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, (string Name, string Role, DateTime Until)> _sessions = [];

    public string Begin(string name, string role)
    {
        foreach (var (old, session) in _sessions.Where(s => s.Value.Until < DateTime.UtcNow)) _sessions.TryRemove(KeyValuePair.Create(old, session));
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        _sessions[id] = (name, role, DateTime.UtcNow + Longest);
        return id;
    }

    public (string Name, string Role)? Find(string? id) =>
        id is not null && _sessions.TryGetValue(id, out var session) && session.Until > DateTime.UtcNow ? (session.Name, session.Role) : null;

    public void End(string? id)
    {
        if (id is not null) _sessions.TryRemove(id, out _);
    }

    /// <summary>Signs a person out everywhere: with another password or role they sign in again.</summary>
    public void EndAllOf(string name)
    {
        foreach (var session in _sessions.Where(s => s.Value.Name == name)) _sessions.TryRemove(session);
    }
}
