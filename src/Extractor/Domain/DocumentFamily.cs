namespace Extractor.Domain;

/// <summary>What kind of disclosure a document is. Its forms, its rules and the meaning of its amounts follow from it.</summary>
public sealed class DocumentFamily
{
    /// <summary>决算公开: what was received and spent in the year (部门决算, 单位决算).</summary>
    public static readonly DocumentFamily FinalAccounts = new("final-accounts", "决算", "final accounts");

    /// <summary>预算公开: what is planned for the year (部门预算, 单位预算).</summary>
    public static readonly DocumentFamily Budget = new("budget", "预算", "a budget");

    /// <summary>Neither, as far as cover, headings and titles tell.</summary>
    public static readonly DocumentFamily Other = new("other", "其他文件", "neither final accounts nor a budget");

    private DocumentFamily(string key, string name, string englishName) => (Key, Name, EnglishName) = (key, name, englishName);

    /// <summary>All of them, in the order in which a tie is decided.</summary>
    public static IReadOnlyList<DocumentFamily> All { get; } = [FinalAccounts, Budget, Other];

    /// <summary>The key in JSON, CSV and store: <c>final-accounts</c>, <c>budget</c> or <c>other</c>.</summary>
    public string Key { get; }

    /// <summary>The Chinese name.</summary>
    public string Name { get; }

    /// <summary>The English name, as it stands in a sentence: <c>a budget</c>.</summary>
    public string EnglishName { get; }

    /// <summary>The family of a key; null where there is none.</summary>
    public static DocumentFamily? Find(string key)
    {
        foreach (var family in All)
        {
            if (family.Key == key) return family;
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
