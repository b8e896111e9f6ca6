using Extractor.Domain;

namespace Extractor.Web.Catalogue;

/// <summary>What officials call a document: 部门决算, 单位预算 …</summary>
internal static class DocumentKind
{
    /// <param name="scope">department, unit or null.</param>
    /// <param name="family">A key of <see cref="DocumentFamily"/>.</param>
    public static string Of(string? scope, string family) => family == DocumentFamily.Other.Key ? FamilyName(family) : scope switch
    {
        "department" => "部门" + FamilyName(family),
        "unit" => "单位" + FamilyName(family),
        _ => FamilyName(family),
    };

    public static string FamilyName(string family) => DocumentFamily.Find(family)?.Name ?? family;
}
