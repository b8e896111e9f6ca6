using System.Security.Cryptography;
using Extractor.Domain.Names;
using Extractor.Web.Review;
using Microsoft.AspNetCore.Identity;

namespace Extractor.Web.Serving;

/// <summary>The people who may sign in, with hashed passwords and their roles.</summary>
internal sealed class Users(ReviewDatabase database)
{
    private const int PasswordBytes = 12;

    private readonly PasswordHasher<string> _hasher = new();

    public static IReadOnlyList<KeyName> Roles { get; } =
        [new("viewer", "查看", "viewer"), new("reviewer", "复核", "reviewer"), new("administrator", "管理", "administrator")];

    public static bool IsRole(string role) => Roles.Any(r => r.Key == role);

    public IReadOnlyList<(string Name, string Role)> All() =>
        database.Query("SELECT name, role FROM users ORDER BY name", r => (r.GetString(0), r.GetString(1)));

    public string? RoleOf(string name) => database.Query("SELECT role FROM users WHERE name=$1", r => r.GetString(0), name).FirstOrDefault();

    /// <summary>The role of a person whose password is right; null for any other.</summary>
    /// <remarks>A name that nobody has takes as long as one that somebody has.</remarks>
    public string? Check(string name, string password)
    {
        var (hash, role) = database.Query("SELECT password, role FROM users WHERE name=$1", r => (r.GetString(0), r.GetString(1)), name)
            .FirstOrDefault((_hasher.HashPassword("", "nobody"), ""));
        return _hasher.VerifyHashedPassword(name, hash, password) != PasswordVerificationResult.Failed && role.Length > 0 ? role : null;
    }

    public void Set(string name, string password, string role) =>
        database.Insert("INSERT INTO users (name, password, role) VALUES ($1,$2,$3) ON CONFLICT (name) DO UPDATE SET password=excluded.password, "
            + "role=excluded.role", name, _hasher.HashPassword(name, password), role);

    /// <summary>Makes the first administrator, with a password that is told once; null where there is somebody already.</summary>
    public string? First()
    {
        if (All().Count > 0) return null;
        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PasswordBytes));
        Set("admin", password, "administrator");
        return password;
    }
}
