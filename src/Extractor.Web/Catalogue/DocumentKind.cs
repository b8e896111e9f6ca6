using Extractor.Domain;

namespace Extractor.Web.Catalogue;

/// <summary>What people call a document: 部门决算, 单位预算 …</summary>
internal static class DocumentKind
{
    /// <param name="scope">department, unit or null.</param>
    /// <param name="family">A key of <see cref="DocumentFamily"/>.</param>
    public static Phrase Of(string? scope, string family) => family == DocumentFamily.Other.Key ? FamilyName(family) : scope switch
    {
        "department" => new Phrase("部门", "department’s ") + FamilyName(family),
        "unit" => new Phrase("单位", "unit’s ") + FamilyName(family),
        _ => FamilyName(family),
    };

    public static Phrase FamilyName(string family) => DocumentFamily.Find(family) is not { } known ? (Phrase)family
        : new Phrase(known.Name, known == DocumentFamily.FinalAccounts ? "final accounts" : known == DocumentFamily.Budget ? "budget" : "other document");
}
